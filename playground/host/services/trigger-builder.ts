/** TriggerBuilder: what an installable trigger waits for. */
import { Refusal } from '../model/refusal';
import type { Run } from '../run/run';
import type { EventName, Schedule } from '../run/triggers';
import { RunObject, asGoogle } from './api-object';
import { ClockTriggerBuilder } from './clock-trigger';
import { addTrigger } from './trigger';

type GoogleTrigger = GoogleAppsScript.Script.Trigger;
type GoogleBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GoogleSheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

export class TriggerBuilder extends RunObject implements Pick<GoogleBuilder, 'forSpreadsheet' | 'timeBased'> {
  readonly api = 'TriggerBuilder';

  constructor(
    run: Run,
    readonly handler: string,
  ) {
    super(run);
  }

  timeBased(): GoogleAppsScript.Script.ClockTriggerBuilder {
    const zone = this.run.state.scriptTimeZone;
    const create = (schedule: Schedule, inZone: string): GoogleTrigger =>
      addTrigger(this.run, this.handler, 'CLOCK', schedule, inZone);
    return asGoogle(new ClockTriggerBuilder(this.run, zone, create));
  }

  forSpreadsheet(): GoogleSheetBuilder {
    return asGoogle(new SpreadsheetTriggerBuilder(this.run, this.handler));
  }
}

class SpreadsheetTriggerBuilder
  extends RunObject
  implements Pick<GoogleSheetBuilder, 'create' | 'onChange' | 'onEdit' | 'onOpen'>
{
  readonly api = 'SpreadsheetTriggerBuilder';
  event: EventName | undefined;

  constructor(
    run: Run,
    readonly handler: string,
  ) {
    super(run);
  }

  onEdit(): GoogleSheetBuilder {
    return on(this, 'ON_EDIT');
  }

  onOpen(): GoogleSheetBuilder {
    return on(this, 'ON_OPEN');
  }

  onChange(): GoogleSheetBuilder {
    return on(this, 'ON_CHANGE');
  }

  create(): GoogleTrigger {
    if (!this.event) throw new Refusal('The trigger needs an event: onEdit, onOpen or onChange.');
    return addTrigger(this.run, this.handler, this.event, null, this.run.state.scriptTimeZone);
  }
}

function on(builder: SpreadsheetTriggerBuilder, event: EventName): GoogleSheetBuilder {
  builder.event = event;
  return asGoogle(builder);
}
