/**
 * Each service call fails once with what Google says in earnest, some of them although they were carried out. The person reads what to do and
 * nothing of Google's own words, the log has the stack and nothing of the plan, and the next press ends as if nothing had happened.
 */
import type { Host, HostOptions } from '../../playground/host/host';
import { differences, partsOf } from './file-parts';
import { afterFault, isLater, spread } from './next-press';
import type { Outcome } from './outcome';
import { isApology, type Ready, type WritingCase } from './writing-case';
import { openFrom, world } from './worlds';

interface Fault {
  readonly name: string;
  readonly says: string;
  readonly hits: RegExp;
  /** The call is carried out all the same. */
  readonly isDone?: true;
  /** Google says nothing: another run holds the lock that is asked for. */
  readonly isHeld?: true;
}

const SHEETS =
  /^(Spreadsheet|Sheet|Range|RangeList|NamedRange|DeveloperMetadata\w*)\.|^SpreadsheetApp\.flush$/;
const WRITES = /^(Spreadsheet|Sheet|Range|RangeList)\.(set|append|insert|delete|clear|hide)/;

/** The texts are Google's. */
const FAULTS: readonly Fault[] = [
  {
    name: 'timed out',
    says: 'Service Spreadsheets timed out while accessing document with id 1LocalSheets.',
    hits: SHEETS,
  },
  {
    name: 'timed out, but done',
    says: 'Service Spreadsheets timed out while accessing document with id 1LocalSheets.',
    hits: /^(Spreadsheet|Sheet|Range|RangeList)\.(set|append|insert|delete|clear|hide|add)|^DeveloperMetadata\.set|flush$|sendEmail$/,
    isDone: true,
  },
  {
    name: 'too many calls',
    says: 'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
    hits: SHEETS,
  },
  {
    name: 'no more today',
    says: 'Service invoked too many times for one day: email.',
    hits: /^(MailApp|ScriptApp|Properties|Cache|ClockTriggerBuilder|TriggerBuilder)\./,
  },
  {
    name: 'no permission',
    says: 'Specified permissions are not sufficient to call the service. Required permissions: https://www.googleapis.com/auth/spreadsheets',
    hits: /^(MailApp|ScriptApp|SpreadsheetApp\.(getActive\w*|openById))/,
  },
  {
    name: 'no more computer time',
    says: 'Service using too much computer time for one day',
    hits: /^(Spreadsheet|Sheet|Range|UrlFetchApp)\./,
  },
  { name: 'lock not had', says: '', hits: /^Lock\.(tryLock|waitLock)$/, isHeld: true },
  {
    name: 'locks too busy',
    says: 'There are too many LockService operations against the same script.',
    hits: /^Lock\.(tryLock|waitLock)$/,
  },
  {
    name: 'protected',
    says: 'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    hits: WRITES,
  },
];

/** @param most how many calls of a command fail in each way; all unless told */
export function failEverywhere(one: WritingCase, most = Infinity): Outcome {
  const whole = openFrom(world(one.world), one.world);
  const before = partsOf(whole);
  const ready = one.prepare(whole);
  const names = callsOf(one, ready);
  ready(whole)();
  const wanted = partsOf(whole);
  const broken: string[] = [];
  let cases = 0;
  const facts = { 'ended well at once': 0, 'asked once more': 0, 'told what to do': 0 };
  for (const fault of FAULTS) {
    const calls = names.flatMap((name, i) => (fault.hits.test(name) ? i + 1 : []));
    for (const call of spread(calls, most)) {
      cases += 1;
      const failed = failAt(one, ready, fault, call);
      if (differences(wanted, failed.parts).filter((part) => !isLater(part)).length === 0) {
        facts['ended well at once'] += 1;
      }
      if (failed.isRetried) facts['asked once more'] += 1;
      if (failed.isTold) facts['told what to do'] += 1;
      const faults = [
        ...failed.faults,
        ...afterFault(one, ready, failed.left, { before, wanted, isFault: true }),
      ];
      broken.push(
        ...faults.map((text) => `${one.name}, ${fault.name} at call ${call} (${names[call - 1]}): ${text}`),
      );
    }
  }
  return { name: one.name, cases, facts, broken };
}

/** The names of the calls that one press makes. */
function callsOf(one: WritingCase, ready: Ready): readonly string[] {
  const host = openFrom(world(one.world), one.world);
  const press = ready(host);
  const names: string[] = [];
  host.meanwhile(({ name }) => names.push(name));
  press();
  return names;
}

function failAt(one: WritingCase, ready: Ready, { says, isDone, isHeld }: Fault, call: number) {
  let count = -Infinity;
  const fail = () => (++count === call && !isHeld ? says : undefined);
  const options: Partial<HostOptions> = isDone ? { refuseAfter: fail } : { refuseCall: fail };
  const host = openFrom(world(one.world), one.world, options);
  const press = ready(host);
  count = 0;
  if (isHeld) holdLockAt(host, call);
  const faults: string[] = [];
  const executions = host.log.length;
  let isTold = false;
  try {
    const said = press();
    const { text } = said;
    isTold = said.isRefusal;
    // A visitor of the page can only try again, and reads that.
    if (isApology(said) && !text.includes('What you wrote is still here')) {
      faults.push('the person reads that we are sorry, and not what to do');
    }
    if (
      /Exception|Service \w+ (timed|invoked)|Required permissions|\bat \w+ \(|undefined|\[object/.test(text)
    ) {
      faults.push(`the person reads “${text}”`);
    }
  } catch (error) {
    // Nobody sits in front of a timer: Google writes it down.
    if (!one.again && one.name !== 'The timer of the trial') {
      faults.push(`the person reads a raw error: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const logged = host.log.slice(executions).flatMap((execution) => execution.console);
  if (logged.some((line) => /@example\.com|Duarte|enterprise|churn/i.test(line))) {
    faults.push(`the log has something of the plan: ${logged.join(' ')}`);
  }
  const isRetried = host.log.slice(executions).some(({ callsByName }) => callsByName['Utilities.sleep']);
  return { left: host.save(), parts: partsOf(host), faults, isTold, isRetried };
}

/** Another run holds the lock for as long as this one asks for it. */
function holdLockAt(host: Host, call: number): void {
  let count = 0;
  let lock = '';
  let free: (() => void) | undefined;
  host.meanwhile(({ name }) => {
    count += 1;
    free?.();
    free = undefined;
    if (name.startsWith('LockService.get')) lock = name;
    if (count === call) free = host.holdLock(LOCKS[lock] ?? 'script');
  });
}

const LOCKS: Readonly<Record<string, string>> = {
  'LockService.getDocumentLock': 'document',
  'LockService.getUserLock': 'user:pm@example.com',
};
