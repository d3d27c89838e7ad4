/** User: an e-mail address. */
import { ApiObject } from './api-object';

export class User extends ApiObject implements Pick<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly api = 'User';

  constructor(readonly email: string) {
    super();
  }

  getEmail(): string {
    return this.email;
  }

  override toString(): string {
    return this.email;
  }
}

/** The address of a user, or of a text that is one. */
export function emailOf(user: unknown): string {
  return user instanceof User ? user.email : String(user);
}
