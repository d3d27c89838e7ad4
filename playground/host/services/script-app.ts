/** ScriptApp: triggers, the web app's address, and authorisation. */
import { Refusal } from '../model/refusal';
import { RunObject, asGoogle } from './api-object';
import { type EnumGroup, valueOf } from './enums';
import { AUTH_MODE, AUTHORIZATION_STATUS, EVENT_TYPE, TRIGGER_SOURCE, WEEKDAY } from './script-enums';
import { Trigger } from './trigger';
import { TriggerBuilder } from './trigger-builder';

type Google = GoogleAppsScript.Script.ScriptApp;
type GoogleTrigger = GoogleAppsScript.Script.Trigger;

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
    if (at < 0) {
      throw new Refusal(
        'Unexpected error while getting the method or property deleteTrigger on object ScriptApp.',
      );
    }
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
    return asGoogle(new AuthorizationInfo(this.run));
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

/** Whether the person has agreed to everything that the manifest asks for. */
class AuthorizationInfo
  extends RunObject
  implements Pick<GoogleAppsScript.Script.AuthorizationInfo, 'getAuthorizationStatus' | 'getAuthorizationUrl'>
{
  readonly api = 'AuthorizationInfo';

  getAuthorizationStatus(): GoogleAppsScript.Script.AuthorizationStatus {
    return valueOf(AUTHORIZATION_STATUS, this.run.state.lacksConsent ? 'REQUIRED' : 'NOT_REQUIRED');
  }

  getAuthorizationUrl(): string {
    return null as never;
  }
}
