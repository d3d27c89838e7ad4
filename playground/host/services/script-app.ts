/** ScriptApp: triggers, the web app's address, and authorisation. */
import { randomInt } from 'node:crypto';
import { Refusal } from '../model/refusal';
import { type EventName, type Schedule, type Trigger as Held, nextDue } from '../run/triggers';
import type { Run } from '../run/run';
import { ApiObject, RunObject, asGoogle } from './api-object';
import { ClockTriggerBuilder } from './clock-trigger';
import { type EnumGroup, enumOf, valueOf } from './enums';

type Google = GoogleAppsScript.Script.ScriptApp;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;

export const AUTH_MODE = enumOf('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const AUTHORIZATION_STATUS = enumOf('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const EVENT_TYPE = enumOf('EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const TRIGGER_SOURCE = enumOf('TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);
const WEEKDAY = enumOf('Weekday', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);
const MOST_TRIGGERS = 20;

export class ScriptApp
  extends RunObject
  implements
    Pick<
      Google,
      | 'deleteTrigger'
      | 'getAuthorizationInfo'
      | 'getProjectTriggers'
      | 'getScriptId'
      | 'getService'
      | 'newTrigger'
    >
{
  readonly api = 'ScriptApp';
  override readonly constants: Readonly<Record<string, EnumGroup>> = {
    AuthMode: AUTH_MODE,
    AuthorizationStatus: AUTHORIZATION_STATUS,
    EventType: EVENT_TYPE,
    TriggerSource: TRIGGER_SOURCE,
    WeekDay: WEEKDAY,
  };

  newTrigger(functionName: string): GoogleAppsScript.Script.TriggerBuilder {
    return asGoogle(new TriggerBuilder(this.run, functionName));
  }

  /** Those of the person who runs this; others' stay invisible. */
  getProjectTriggers(): GoogleTrigger[] {
    return this.run.state.triggers
      .filter(({ creator }) => creator === this.run.user)
      .map((trigger) => asGoogle(new Trigger(this.run, trigger)));
  }

  deleteTrigger(trigger: GoogleTrigger): void {
    const { triggers } = this.run.state;
    const at = triggers.findIndex(({ uid }) => uid === trigger.getUniqueId());
    if (at < 0)
      throw new Refusal(
        'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
      );
    triggers.splice(at, 1);
    this.run.state.screen.changed();
  }

  getScriptId(): string {
    return '1LocalScript-throughline-000000000000000000000';
  }

  getService(): GoogleAppsScript.Script.Service {
    return asGoogle(new Service(this.run));
  }

  getAuthorizationInfo(): GoogleAppsScript.Script.AuthorizationInfo {
    return asGoogle(new AuthorizationInfo());
  }
}

class Service extends RunObject implements Pick<GoogleAppsScript.Script.Service, 'getUrl' | 'isEnabled'> {
  readonly api = 'Service';

  /** null while the web app is not deployed, although Google's type does not say so. */
  getUrl(): string {
    return this.run.state.webAppUrl as string;
  }

  isEnabled(): boolean {
    return this.run.state.webAppUrl !== null;
  }
}

/** In the local Sheets everything has been agreed to. */
class AuthorizationInfo
  extends ApiObject
  implements Pick<GoogleAppsScript.Script.AuthorizationInfo, 'getAuthorizationStatus' | 'getAuthorizationUrl'>
{
  readonly api = 'AuthorizationInfo';

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return valueOf(AUTHORIZATION_STATUS, 'NOT_REQUIRED');
  }

  getAuthorizationUrl(): string {
    return null as never;
  }
}

class Trigger
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

type GoogleBuilder = GoogleAppsScript.Script.TriggerBuilder;
type GoogleSheetBuilder = GoogleAppsScript.Script.SpreadsheetTriggerBuilder;

class TriggerBuilder extends RunObject implements Pick<GoogleBuilder, 'forSpreadsheet' | 'timeBased'> {
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

function addTrigger(
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
