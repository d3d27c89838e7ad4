/** Menu of the edition for mail only, where a timer may be shown no file: reminds whoever is due. */
import { alertPerson } from '../../google/tell';
import { remindNow } from './remind';

export function sendReminders(): void {
  alertPerson(remindNow().said);
}
