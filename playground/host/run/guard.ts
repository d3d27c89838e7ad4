/** Stands before every service call of an execution: counts it, keeps the limits and the rights, and ends the execution. */
import { Refusal } from '../model/refusal';
import type { CallCounter } from './calls';
import { countCells } from './cells-moved';
import type { OnCall } from './membrane';
import { refusalOf } from './rights';
import { KINDS, type Kind, type Run } from './run';
import { countTurns } from './turns';

/** One call that a script makes, as a test that breaks things sees it. */
export interface ServiceCall {
  readonly name: string;
  /** Counted from 1 in this execution. */
  readonly number: number;
  readonly execution: string;
  readonly kind: Kind;
}

/** What the calls of all executions share. */
export interface Guarded {
  readonly counter: CallCounter;
  /** Makes a call throw and ends the execution: a crash. */
  sabotage: ((call: ServiceCall) => boolean) | null;
  /** Is told of every call before it is carried out: what happens meanwhile. */
  watch: ((call: ServiceCall) => void) | null;
  isWatching: boolean;
}

/** What brings an execution's writes home. Google also writes before it reads. */
const COMMITTING = /^SpreadsheetApp\.flush$|^Range\.(get(Value|DisplayValue|Formula)s?|isBlank)$/;

export interface Guard {
  readonly call: OnCall;
  /** Why the execution was ended before its time; undefined where it was not. */
  killed(): Refusal | undefined;
}

/**
 * An ended execution cannot go on, whatever the script catches: every later call throws the same again.
 * @param started on the host's clock
 */
export function createGuard(all: Guarded, run: Run, started: number, counter: CallCounter): Guard {
  let killed: Refusal | undefined;
  const countTurn = countTurns(run.cost);
  const keepTime = (): void => {
    const passed = run.state.clock.now() - started - run.paused.milliseconds;
    if (passed > KINDS[run.kind].seconds * 1000) killed ??= new Refusal('Exceeded maximum execution time');
  };
  const count = (name: string): ServiceCall => {
    all.counter.add(name);
    counter.add(name);
    const call = { name, number: counter.total(), execution: run.name, kind: run.kind };
    meanwhile(all, call);
    if (all.sabotage?.(call)) killed = new Refusal(`The execution was killed at ${name}.`);
    return call;
  };
  return {
    call: (object, method, invoke, args) => {
      keepTime();
      const counted = !killed && object.counted ? count(`${object.api}.${method}`) : undefined;
      if (killed) throw killed;
      const refusal = (counted && run.state.refuseCall?.(counted)) ?? refusalOf(run, object, method);
      if (refusal !== undefined) throw new Refusal(refusal);
      const result = invoke();
      countCells(run.cost, object, method, args, result);
      countTurn(`${object.api}.${method}`);
      const { unsaved } = run.state.workbook;
      if (unsaved && COMMITTING.test(`${object.api}.${method}`)) unsaved.length = 0;
      const late = counted && run.state.refuseAfter?.(counted);
      if (late !== undefined) throw new Refusal(late);
      return result;
    },
    killed: () => {
      keepTime();
      return killed;
    },
  };
}

/** Whoever watches may run executions of their own, which are not watched in turn. */
function meanwhile(all: Guarded, call: ServiceCall): void {
  const { watch } = all;
  if (!watch || all.isWatching) return;
  all.isWatching = true;
  try {
    watch(call);
  } finally {
    all.isWatching = false;
  }
}
