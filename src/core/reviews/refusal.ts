/** What it means when Google does not take a mail. */

/** quota: another day. other: not this one. unsure: it may have left all the same. */
export type Refusal = 'quota' | 'other' | 'unsure';

const QUOTA = /too many times for one day|limit exceeded: email (recipients|messages)? ?per day|quota/i;
/** Said before anything is sent. */
const SURE =
  /invalid (email|argument)|no recipient|limit exceeded|permission|not allowed|not authori[sz]ed|not enabled|denied/i;

export function refusalOf(said: string): Refusal {
  if (QUOTA.test(said)) return 'quota';
  return SURE.test(said) ? 'other' : 'unsure';
}
