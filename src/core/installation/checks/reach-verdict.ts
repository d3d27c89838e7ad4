/** What follows from how the file was reached in a place where nobody has it open. */
import { failure, pass, type Verdict } from '../check';
import type { FileReach } from '../facts';

export function reachVerdict({ shown, byId }: FileReach, todo: string): Verdict {
  if (shown === 'there') return pass('Yes: getActiveSpreadsheet gives it there.');
  const first = shown === 'refused' ? 'is refused' : 'gives nothing';
  if (byId === 'there') return pass(`Yes, by its number: getActiveSpreadsheet ${first} there.`);
  const second = byId === 'refused' ? 'is refused as well' : 'is not possible here';
  return failure(`No: getActiveSpreadsheet ${first} there, and to open it by its number ${second}.`, todo);
}
