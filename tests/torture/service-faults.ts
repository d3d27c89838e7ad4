/**
 * Each service call fails once with what Google says in earnest, some of them although they were carried out. The person reads what to do and
 * nothing of Google's own words, the log has the stack and nothing of the plan, and the next press ends as if nothing had happened.
 */
import type { HostOptions } from '../../playground/host/host';
import { differences, partsOf } from './file-parts';
import { afterFault, spread } from './next-press';
import type { Outcome } from './outcome';
import type { Ready, WritingCase } from './writing-case';
import { openFrom, world } from './worlds';

interface Fault {
  readonly name: string;
  readonly says: string;
  readonly hits: RegExp;
  /** The call is carried out all the same. */
  readonly isDone?: true;
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
  let survived = 0;
  for (const fault of FAULTS) {
    const calls = names.flatMap((name, i) => (fault.hits.test(name) ? i + 1 : []));
    for (const call of spread(calls, most)) {
      cases += 1;
      const failed = failAt(one, ready, fault, call);
      if (differences(wanted, failed.parts).length === 0) survived += 1;
      const faults = [
        ...failed.faults,
        ...afterFault(one, ready, failed.left, { before, wanted, isFault: true }),
      ];
      broken.push(
        ...faults.map((text) => `${one.name}, ${fault.name} at call ${call} (${names[call - 1]}): ${text}`),
      );
    }
  }
  return { name: one.name, cases, more: `${survived} ended well at once`, broken };
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

function failAt(one: WritingCase, ready: Ready, { says, isDone }: Fault, call: number) {
  let count = -Infinity;
  const fail = () => (++count === call ? says : undefined);
  const options: Partial<HostOptions> = isDone ? { refuseAfter: fail } : { refuseCall: fail };
  const host = openFrom(world(one.world), one.world, options);
  const press = ready(host);
  count = 0;
  const faults: string[] = [];
  const executions = host.log.length;
  try {
    const { text } = press();
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
  return { left: host.save(), parts: partsOf(host), faults };
}
