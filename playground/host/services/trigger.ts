/** Trigger: an installable trigger of the project. */
import { randomInt } from 'node:crypto';
import { Refusal } from '../model/refusal';
import type { Run } from '../run/run';
import { type EventName, type Schedule, type Trigger as Held, nextDue } from '../run/triggers';
import { RunObject, asGoogle } from './api-object';
import { valueOf } from './enums';
import { EVENT_TYPE, TRIGGER_SOURCE } from './script-enums';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;

const MOST_TRIGGERS = 20;

export class Trigger
  extends RunObject
  implements
    Pick<
      GoogleTrigger,
      'getEventType' | 'getHandlerFunction' | 'getTriggerSource' | 'getTriggerSourceId' | 'getUniqueId'
    >
{
  readonly api = 'Trigger';

  constructor(
    run: Run,
    readonly held: Held,
  ) {
    super(run);
  }

  getUniqueId(): string {
    return this.held.uid;
  }

  getHandlerFunction(): string {
    return this.held.handler;
  }

  getEventType(): GoogleAppsScript.Script.EventType {
    return valueOf(EVENT_TYPE, this.held.event);
  }

  getTriggerSource(): GoogleAppsScript.Script.TriggerSource {
    return valueOf(TRIGGER_SOURCE, this.held.event === 'CLOCK' ? 'CLOCK' : 'SPREADSHEETS');
  }

  getTriggerSourceId(): string {
    return this.held.event === 'CLOCK' ? (null as never) : this.run.state.workbook.id;
  }
}

export function addTrigger(
  run: Run,
  handler: string,
  event: EventName,
  schedule: Schedule | null,
  zone: string,
): GoogleTrigger {
  const { triggers, clock } = run.state;
  if (triggers.filter(({ creator }) => creator === run.user).length >= MOST_TRIGGERS) {
    throw new Refusal(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const uid = String(randomInt(1_000_000_000, 9_999_999_999));
  const due = schedule && nextDue(schedule, zone, clock.now());
  const held: Held = { uid, handler, event, creator: run.user, zone, schedule, due };
  triggers.push(held);
  run.state.screen.changed();
  return asGoogle(new Trigger(run, held));
}
