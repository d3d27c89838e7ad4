/** Session: who runs the script, and in which time zone. */
import { RunObject, asGoogle } from './api-object';
import { User } from './user';

type Google = GoogleAppsScript.Base.Session;

export class Session
  extends RunObject
  implements Pick<Google, 'getActiveUser' | 'getActiveUserLocale' | 'getEffectiveUser' | 'getScriptTimeZone'>
{
  readonly api = 'Session';

  /** Whoever sits in front of it; blank for the visitor of a web page. */
  getActiveUser(): GoogleAppsScript.Base.User {
    return asGoogle(new User(this.run.visitor));
  }

  getEffectiveUser(): GoogleAppsScript.Base.User {
    return asGoogle(new User(this.run.user));
  }

  getActiveUserLocale(): string {
    return this.run.state.workbook.locale.slice(0, 2);
  }

  getScriptTimeZone(): string {
    return this.run.state.scriptTimeZone;
  }
}
