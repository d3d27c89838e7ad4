/** Sidebar and timer: sends what waits in the log, message by message, and goes on later where today's mails or the time run out. */
import { isAddress } from '../../core/reviews/address';
import type { Composing } from '../../core/reviews/compose-message';
import { addressSentence } from '../../core/reviews/merge-drafts';
import { isHalted, MOST_REFUSALS } from '../../core/reviews/halt';
import { goesOn, lastLeftBy, onDay, onNamedDay } from '../../core/reviews/goes-on';
import { lastSentence } from '../../core/reviews/repeats';
import { firstDay, sendList, type SendList } from '../../core/reviews/send-list';
import { sendReport, type SendFacts, type StopReason } from '../../core/reviews/send-report';
import { milliseconds } from '../../google/clock';
import { tryFileLock, trySendLock } from '../../google/lock';
import { changingFile } from '../changing-file';
import { readSender, saveSender } from '../../google/sending-marks';
import type { SendOutcome } from '../../rpc/reviews';
import { UserError } from '../../user-error';
import { readComposing } from './composing';
import { goOn } from './go-on';
import { holidaysOf, openReviewFile, pauseWatch, type ReviewFile } from './review-file';
import { sendNext, type Sending, type Step } from './send-next';
import { syncTo } from './sync-reviews';

/** The name of the global that a timer calls to go on. */
export const CONTINUE = 'continueSending';

/** Google ends a run after six minutes, and what comes after the last message takes a moment too. */
const LONGEST_RUN_MS = 4.5 * 60_000;

/** At a person's press. @throws UserError where another send is under way, or an address cannot be used; nothing is sent then */
export function sendQueued(): SendOutcome {
  return send(false);
}

/** By a timer: after three refusals in a row nothing more is tried until a person has looked into it. */
export function sendByTimer(): SendOutcome {
  return send(true);
}

/** @param opened where this run has just read the file, so that a long plan is read once */
export function send(byTimer: boolean, opened?: ReviewFile): SendOutcome {
  const started = milliseconds();
  const sent = trySendLock(() => run(started, byTimer, opened));
  if (sent) return sent.done;
  const sender = readSender();
  throw new UserError(
    `A send is under way${sender === '' ? '' : `, started by ${sender}`}. What you queued is sent with it. Look again in a minute.`,
  );
}

function run(started: number, byTimer: boolean, opened: ReviewFile | undefined): SendOutcome {
  const sending = changingFile(() => begin(byTimer, opened));
  const steps: Step[] = [];
  const stopped = sending.paused ?? sendAll(sending, steps, started);
  const { file } = sending;
  const end = tryFileLock(() => {
    const { book } = file.ledger.read();
    syncTo(file, book);
    const list = sendList(book, file.fileId, file.workbook.today);
    const ready = list.ready.filter(({ message }) => !sending.passedOver.has(message));
    return { list: { ...list, ready }, last: lastSentence(book), lastLeft: lastLeftBy(book, file.by) };
  });
  // Where another run keeps the file busy, what this one did is taken off what there was at its beginning.
  const list = end?.done.list ?? { ...sending.list, ready: sending.list.ready.slice(steps.length) };
  const { workbook, ledger } = file;
  const more = goesOn(ledger.now(), end?.done.lastLeft, holidaysOf(workbook));
  const on = goOn(CONTINUE, stopped, list, more, workbook.today);
  // What a timer did is kept, and read on another day.
  const words = byTimer ? onNamedDay : onDay;
  const again = words(on ? more.day : more.from, workbook.today);
  const refusedBefore = sending.list.refused.length;
  return outcomeOf(steps, { stopped, goesOn: on, again, last: end?.done.last, refusedBefore }, list);
}

interface Begun extends Sending {
  readonly list: SendList;
  readonly paused: StopReason | undefined;
}

function begin(byTimer: boolean, opened: ReviewFile | undefined): Begun {
  const file = opened ?? openReviewFile('plan and settings');
  const { book } = file.ledger.read();
  const list = sendList(book, file.fileId, file.workbook.today);
  const bad = list.ready.filter(({ person }) => !isAddress(person.address));
  if (bad.length > 0) throw new UserError(addressSentence(bad.map(({ person }) => person)));
  const pausedNow = pauseWatch(file);
  const halted = byTimer && isHalted(book, file.fileId) ? 'refusals' : undefined;
  const paused = list.ready.length > 0 ? (pausedNow() ?? halted) : undefined;
  if (list.ready.length > 0 && !paused) saveSender(`${file.by} at ${file.ledger.now().slice(11, 16)}`);
  let read: Composing | undefined;
  const composing = (): Composing => (read ??= readComposing(file.workbook));
  return { file, composing, pausedNow, passedOver: new Set(), list, paused };
}

/** @returns why it ended before everything was sent */
function sendAll(sending: Sending, steps: Step[], started: number): StopReason | undefined {
  let inARow = 0;
  for (;;) {
    if (milliseconds() - started > LONGEST_RUN_MS) return 'time';
    const step = tryFileLock(() => sendNext(sending))?.done;
    if (!step) return 'busy';
    if (step.kind === 'none') return undefined;
    if (step.kind === 'stop') return step.because;
    steps.push(step);
    inARow = step.kind === 'refused' || step.kind === 'unsure' ? inARow + 1 : 0;
    if (inARow === MOST_REFUSALS) return 'refusals';
  }
}

function outcomeOf(
  steps: readonly Step[],
  how: Pick<SendFacts, 'stopped' | 'goesOn' | 'again' | 'last' | 'refusedBefore'>,
  { ready, later, unknown, foreign, pointless }: SendList,
): SendOutcome {
  const sent = steps.filter(({ kind }) => kind === 'sent').length;
  const named = (wanted: Step['kind']) =>
    steps.flatMap((step) => ('name' in step && step.kind === wanted ? [step] : []));
  const left = ready.length;
  const facts: SendFacts = {
    ...how,
    sent,
    left,
    refused: named('refused'),
    unwritten: named('unwritten'),
    unsure: named('unsure').length,
    unknown: unknown.length,
    pointless: pointless.length,
    later: later.length,
    laterFrom: firstDay(later),
    foreign: foreign.length,
  };
  return { said: sendReport(facts), sent, left, unknown: unknown.length };
}
