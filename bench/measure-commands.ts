/** Everything that people and timers start, done once on a plan of a size, and what each execution cost. */
import type { Host } from '../playground/host/host';
import { openHost } from '../playground/host/open-host';
import type { Execution } from '../playground/host/run/execution';
import { answers, send, tokenIn } from '../tests/journeys/answers';
import { formsOf, textsOf } from '../tests/journeys/open-form';
import { draftsFor, press } from '../tests/journeys/reviews';
import { computeOf } from './call-kinds';
import { timeOnCore } from './clock';
import { pastePlan } from './made-up-plan';

const PEOPLE = 100;

/** By what a person would call it. */
export type Measured = Readonly<Record<string, Execution>>;

const TODAY = '2026-11-22';
const ADDRESS = 'https://script.google.com/macros/s/AKfycb-bench/exec';
const DAY_MS = 86_400_000;
const MOST_DAYS = 10;

export function measureCommands(initiatives: number): Measured {
  const host = openHost({ bundle: 'dist', now: () => new Date(`${TODAY}T10:00:00Z`), mailQuota: 5000 });
  pastePlan(host, initiatives);
  const opening = cost(host, () => host.open());
  const setUp = cost(host, () => host.run('setUpWorkbook'));
  const first = cost(host, () => host.run('runGapAnalysis'));
  const again = Array.from({ length: 5 }, () => cost(host, () => host.run('runGapAnalysis')));
  const saving = cost(host, () => saveForm(host));
  press(host, 'changeSettings', [{ key: 'answerPage', opened: '', typed: ADDRESS }]);
  const queueing = cost(host, () => press(host, 'queueMessages', draftsFor(PEOPLE)));
  const sending = cost(host, () => press(host, 'sendQueued'));
  const answering = cost(host, () =>
    send(host, tokenIn(host), answers({ review: `RV-${PEOPLE}`, answer: 'Support' })),
  );
  return {
    'Opening the file': opening,
    'Set up workbook': setUp,
    'Gap analysis, first': first,
    'Gap analysis, nothing new': again.reduce((a, b) => (computeOf(b) < computeOf(a) ? b : a)),
    'Saving a form': saving,
    [`Queueing ${PEOPLE} requests`]: queueing,
    [`Sending ${PEOPLE} requests`]: sending,
    'One answer': answering,
    [`A morning of ${PEOPLE} reminders`]: remindersOf(host),
  };
}

/** What the execution cost that this ended with. @throws where it failed: what did not finish has nothing worth measuring */
function cost(host: Host, act: () => unknown): Execution {
  const [clock, core] = [performance.now(), timeOnCore()];
  act();
  const isOnCore = (timeOnCore() - core) / (performance.now() - clock);
  const execution = host.log.at(-1);
  if (!execution || execution.error !== undefined || execution.console.length > 0) {
    throw new Error(`${execution?.name} did not finish: ${execution?.error ?? execution?.console.join(' ')}`);
  }
  return withoutWaiting(execution, isOnCore);
}

/** Its times without those in which other processes had the core. */
function withoutWaiting(execution: Execution, isOnCore: number): Execution {
  const { milliseconds, cost: all } = execution;
  const inServices = all.inServices * isOnCore;
  return { ...execution, milliseconds: milliseconds * isOnCore, cost: { ...all, inServices } };
}

function saveForm(host: Host): void {
  const forms = formsOf(host);
  const form = forms.open('Initiatives', 'B7');
  const saved = forms.save(form, { ...textsOf(form), owner: 'Somebody else' });
  if (typeof saved === 'string') throw new Error(saved);
}

/** Mornings pass until everybody who did not answer is reminded. */
function remindersOf(host: Host): Execution {
  for (let day = 0; day < MOST_DAYS; day++) {
    host.advance(DAY_MS);
    const [clock, core] = [performance.now(), timeOnCore()];
    host.runDue();
    const isOnCore = (timeOnCore() - core) / (performance.now() - clock);
    const morning = [...host.log].reverse().find(({ name }) => name === 'remindDaily');
    if ((morning?.callsByName['MailApp.sendEmail'] ?? 0) >= PEOPLE - 1 && morning) {
      return withoutWaiting(morning, isOnCore);
    }
  }
  throw new Error('Nobody was reminded.');
}
