/** Mails, timers and the time. */
import { count } from '../../gaps/wording';
import { daysBetween, type Day } from '../../tables/day';
import { failure, pass, unknown, warning, type Check } from '../check';
import { judged } from '../why-refused';
import { reachVerdict } from './reach-verdict';

/** Fewer than this are soon gone in a round of reviews. */
const FEW_MAILS = 10;
const MOST_TIMERS = 20;
const FEW_LEFT = 2;
/** A timer that has not run for longer has stopped. */
const SILENT_AFTER_DAYS = 2;
const REMIND = 'remindDaily';
/** Google fires it within this hour of the script's time zone. */
const HOUR = 10;

const mail: Check = {
  id: 'mail',
  asks: 'May mails leave today?',
  run: ({ mailsLeft }) =>
    judged(mailsLeft, (left) => {
      const found = `Google lets ${count(left, 'more mail')} leave today.`;
      if (left === 0) return failure(found, 'What is queued goes on by itself on the next working day.');
      return left < FEW_MAILS
        ? warning(found, 'What does not fit today goes on by itself on the next working day.')
        : pass(found);
    }),
};

const timer: Check = {
  id: 'timer',
  asks: 'Do reminders go out by themselves?',
  run: ({ timers }) =>
    judged(timers, ({ daily, lastRun, mine, today }) => {
      const repair = 'Open Settings in the sidebar and press Switch on or Repair beside the reminders.';
      if (!daily) return warning('No timer is set in this file.', repair);
      const when = lastRun && lastRun.when > daily.since ? lastRun.when : undefined;
      const days = daysBetween((when ?? daily.since).slice(0, 10) as Day, today);
      const last = when === undefined ? 'It has not run yet.' : `It ran ${ago(days)}.`;
      if (days > SILENT_AFTER_DAYS) return failure(`It has stopped. ${last}`, repair);
      const own = mine.filter(({ handler }) => handler === REMIND);
      const isMine = own.some(({ uid }) => uid === daily.uid);
      if (own.length > (isMine ? 1 : 0)) {
        return warning(
          `Yes, and ${count(own.length - (isMine ? 1 : 0), 'older timer')} of yours will end by itself. ${last}`,
          'Nothing, where it is gone by the day after tomorrow.',
          daily.owner,
        );
      }
      if (when !== undefined && lastRun?.said === undefined) {
        return warning(
          `The last run did not come to its end. ${last}`,
          'Look at it again tomorrow.',
          daily.owner,
        );
      }
      return pass(
        `Yes${isMine ? ', by your timer' : ', by the timer of somebody else'}. ${last}`,
        daily.owner,
      );
    }),
};

function ago(days: number): string {
  return days <= 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
}

const timerRoom: Check = {
  id: 'timer-room',
  asks: 'Is there room for another timer?',
  run: ({ timers }) =>
    judged(timers, ({ mine }) => {
      const left = MOST_TIMERS - mine.length;
      const found = `You have ${count(mine.length, 'timer')} in this script, of ${MOST_TIMERS}.`;
      return left < FEW_LEFT
        ? warning(found, 'Delete those that you do not need: script editor, Triggers.')
        : pass(found);
    }),
};

const timerFile: Check = {
  id: 'timer-file',
  asks: 'Does a timer get at the file?',
  run: ({ timerReach, edition }) =>
    timerReach
      ? reachVerdict(
          timerReach,
          edition === 'mail-only'
            ? 'Reminders cannot go out by themselves here. Choose Send reminders in the Throughline menu once a week, or install the edition with an answer page.'
            : 'Run npm run deploy again, and agree to every permission that Google asks for.',
        )
      : unknown(
          'Not tried yet, or the timer has not fired yet.',
          'Press “Try it live”. The timer takes a minute or two.',
        ),
};

const zone: Check = {
  id: 'time-zone',
  asks: 'Do the script and the file agree on the time?',
  run: ({ zones }) =>
    judged(zones, ({ script, file }) => {
      const shift = file.minutes - script.minutes;
      const minutes = (((HOUR * 60 + shift) % 1440) + 1440) % 1440;
      const at = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      const found =
        shift === 0
          ? `Yes: both are in ${file.name}.`
          : `The script is in ${script.name}, the file in ${file.name}: reminders go out from ${at} by the file’s time.`;
      const isByDay = minutes >= 6 * 60 && minutes < 18 * 60;
      return isByDay
        ? pass(found)
        : warning(found, 'In the script editor, under Project settings, choose the time zone of the file.');
    }),
};

export const timeChecks: readonly Check[] = [mail, timer, timerRoom, timerFile, zone];
