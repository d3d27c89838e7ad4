/** What a person reads after a send. */
import { count } from '../gaps/wording';
import { shorten } from '../tables/problem';

/** Why a send ended before everything was sent. */
export type StopReason = 'quota' | 'time' | 'busy' | 'refusals' | 'chosen' | 'copy' | 'unknown' | 'unsigned';

export interface SendFacts {
  readonly sent: number;
  /** Still to go now. */
  readonly left: number;
  readonly stopped: StopReason | undefined;
  /** Goes on by itself. */
  readonly goesOn: boolean;
  /** When more mails may leave, where the day's are used up: tomorrow, on Monday. */
  readonly again: string;
  /** Refused by Google, with what it said. */
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
  /** Refused in an earlier run, and nobody has looked into it yet. */
  readonly refusedBefore: number;
  /** Could not be written, such as for a broken template, with the reason. */
  readonly unwritten: readonly { readonly name: string; readonly reason: string }[];
  /** Tried now, and Google did not say whether it left. */
  readonly unsure: number;
  /** May have been sent, now or earlier. */
  readonly unknown: number;
  readonly pointless: number;
  /** Wait for a later day, and the first such day. */
  readonly later: number;
  readonly laterFrom: string | undefined;
  /** Came along when the file was copied. */
  readonly foreign: number;
  /** The last message that left, where there was nothing to do. */
  readonly last: string | undefined;
}

const LONGEST_REASON = 200;

export function sendReport(facts: SendFacts): string {
  const { refused, refusedBefore, unwritten, unknown, pointless, later, laterFrom, foreign } = facts;
  const named = (people: SendFacts['refused']) =>
    people.map(({ name, reason }) => `${name}: ${shorten(reason, LONGEST_REASON)}`).join('\n');
  const parts = [
    mainSentence(facts),
    refused.length > 0 ? `${count(refused.length, 'mail')} refused by Google:\n${named(refused)}` : '',
    refusedBefore > 0
      ? `${count(refusedBefore, 'mail')} that Google refused earlier ${refusedBefore === 1 ? 'waits' : 'wait'} for you: send again or cancel, under Request reviews.`
      : '',
    unwritten.length > 0
      ? `${count(unwritten.length, 'mail')} could not be written:\n${named(unwritten)}`
      : '',
    unknown > 0
      ? `${count(unknown, 'mail')} may have been sent. Look into the Sent folder, then say for each: it was sent, or send again.`
      : '',
    pointless > 0 ? `${count(pointless, 'mail')} cancelled, because nothing was left to ask.` : '',
    later > 0 ? `${count(later, 'mail')} will go out from ${laterFrom ?? 'a later day'} on.` : '',
    foreign > 0
      ? `${count(foreign, 'mail')} came along when this file was copied. The original sends them, not this copy.`
      : '',
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function mainSentence(facts: SendFacts): string {
  const { sent, left, stopped, refused, unwritten, unsure, last } = facts;
  const all = sent + left + refused.length + unwritten.length + unsure;
  if (all === 0) return `Nothing is waiting to be sent.${last === undefined ? '' : ` ${last}`}`;
  const begun = `${sent} of ${all} sent`;
  if (stopped === undefined) return `${begun}.`;
  return `${begun}, ${rest(stopped, facts)}`;
}

function rest(stopped: StopReason, { left, goesOn, again }: SendFacts): string {
  const goOn = goesOn ? 'Throughline goes on by itself.' : 'Press Send again then.';
  switch (stopped) {
    case 'quota':
      return `${left} to go ${again}. Google lets this account send no more mails today. ${goOn}`;
    case 'time':
      return `${left} to go in a minute. A run may not take longer. ${goOn}`;
    case 'busy':
      return `${left} to go in a minute. Something else is at work in this file. ${goOn}`;
    case 'refusals':
      return `${left} not tried. Three in a row did not go through, so the rest waits until you have looked into it.`;
    default:
      return `${left} waiting. ${PAUSED[stopped]}`;
  }
}

export const PAUSED = {
  chosen: 'Messages are paused in this file. Switch them on to send.',
  copy: 'This file is a copy, so its messages are paused. The people in it were asked from the original.',
  unsigned:
    'The key that signs links in e-mails is missing, so messages are paused. Press “This is my file now” on the start page to make a new one. Links in mails that have left will not work any more.',
  unknown: 'The Settings tab does not say which file this plan belongs to, so its messages are paused.',
} as const;
