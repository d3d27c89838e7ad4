/** Runs one function of the bundle: its own context, its calls counted, its limits kept, its end written to the log. */
import { Refusal } from '../model/refusal';
import type { ApiObject } from '../services/api-object';
import { makerFor } from '../services/maker';
import { type CallCounter, createCounter } from './calls';
import { type ScriptContext, openContext } from './context';
import { refusalOf } from './rights';
import { type AuthMode, KINDS, type Kind, type Run } from './run';
import type { HostState } from './state';

export interface Execution {
  readonly name: string;
  readonly kind: Kind;
  /** ISO time on the host's clock. */
  readonly started: string;
  /** On this machine's own clock. */
  readonly milliseconds: number;
  readonly calls: number;
  readonly callsByName: Readonly<Record<string, number>>;
  readonly error?: string;
  readonly console: readonly string[];
}

/** One call that a script makes, as a test that breaks things sees it. */
export interface ServiceCall {
  readonly name: string;
  /** Counted from 1 in this execution. */
  readonly number: number;
  readonly execution: string;
  readonly kind: Kind;
}

export interface Start {
  readonly kind: Kind;
  readonly authMode: AuthMode;
  readonly user: string;
  readonly visitor: string;
}

export interface Executions {
  readonly log: Execution[];
  readonly counter: CallCounter;
  /** Makes a call throw and ends the execution: a crash. */
  sabotage: ((call: ServiceCall) => boolean) | null;
  /** The bundle's global functions. Loaded once: the bundle stays the same. */
  functions(): readonly string[];
  /** Runs a function and gives its result as plain data. @param args made for this execution, API objects included */
  execute(name: string, start: Start, args?: (run: Run) => readonly unknown[]): unknown;
}

/** The script threw, or was ended. Its message is the script's; its stack names the bundle's lines. */
export class ScriptFailure extends Error {
  override readonly name: string;

  constructor(error: unknown) {
    const { name = 'Error', message = String(error), stack } = (error ?? {}) as Partial<Error>;
    super(message);
    this.name = name;
    if (stack !== undefined) this.stack = stack;
  }
}

/** The end of an execution, which no `catch` of the script survives: every later call throws it again. */
class Killed extends Refusal {}

export function createExecutions(state: HostState): Executions {
  let names: readonly string[] | undefined;
  const executions: Executions = {
    log: [],
    counter: createCounter(),
    sabotage: null,
    functions: () => (names ??= namesIn(state)),
    execute: (name, start, args = () => []) => {
      const run: Run = { ...start, name, state, console: [], make: makerFor(() => run) };
      return record(executions, run, (guard) => {
        const context = openContext(run, guard);
        return callFunction(context, name, args(run));
      });
    },
  };
  return executions;
}

function namesIn(state: HostState): readonly string[] {
  const { owner } = state.workbook;
  const run: Run = {
    name: 'loading',
    kind: 'custom',
    authMode: 'NONE',
    user: owner,
    visitor: '',
    state,
    console: [],
    make: makerFor(() => run),
  };
  const refuse = (): never => {
    throw new Refusal(
      'Code outside functions calls a service, which every cell and every click would wait for.',
    );
  };
  return openContext(run, refuse).functions();
}

function callFunction({ membrane, find }: ScriptContext, name: string, args: readonly unknown[]): unknown {
  const found = find(name);
  if (!found) throw new Refusal(`Script function not found: ${name}`);
  const result: unknown = membrane.fromScript(found(...args.map(membrane.toScript)));
  if (result instanceof Promise || typeof (result as { then?: unknown } | null)?.then === 'function') {
    throw new Refusal(`${name} returned a promise: the local Sheets runs synchronous functions only.`);
  }
  return result;
}

type Guard = (object: ApiObject, method: string, invoke: () => unknown) => unknown;

function record(executions: Executions, run: Run, work: (guard: Guard) => unknown): unknown {
  const { clock, locks } = run.state;
  const counter = createCounter();
  const [started, begun] = [clock.now(), performance.now()];
  const index = executions.log.push(entryOf(run, started, begun, counter)) - 1;
  let killed: Killed | undefined;
  const guard: Guard = (object, method, invoke) => {
    if (killed) throw killed;
    killed = endOf(executions, run, started, { object, method }, counter);
    if (killed) throw killed;
    const refusal = refusalOf(run, object, method);
    if (refusal !== undefined) throw new Refusal(refusal);
    return invoke();
  };
  let error: unknown;
  try {
    const result = work(guard);
    if (!killed) return result;
  } catch (thrown) {
    error = thrown;
  } finally {
    locks.releaseAll(run);
    executions.log[index] = entryOf(run, started, begun, counter, killed ?? error);
  }
  throw new ScriptFailure(killed ?? error);
}

/** Counts the call, and gives the reason to end the execution here, if there is one. */
function endOf(
  { counter: all, sabotage }: Executions,
  run: Run,
  started: number,
  { object, method }: { readonly object: ApiObject; readonly method: string },
  counter: CallCounter,
): Killed | undefined {
  if (run.state.clock.now() - started > KINDS[run.kind].seconds * 1000) {
    return new Killed('Exceeded maximum execution time');
  }
  if (!object.counted) return undefined;
  const name = `${object.api}.${method}`;
  all.add(name);
  counter.add(name);
  const call = { name, number: counter.total(), execution: run.name, kind: run.kind };
  return sabotage?.(call) ? new Killed(`The execution was killed at ${name}.`) : undefined;
}

function entryOf(run: Run, started: number, begun: number, counter: CallCounter, error?: unknown): Execution {
  return {
    name: run.name,
    kind: run.kind,
    started: new Date(started).toISOString(),
    milliseconds: Math.round((performance.now() - begun) * 10) / 10,
    calls: counter.total(),
    callsByName: counter.byName(),
    console: run.console,
    ...(error === undefined ? {} : { error: new ScriptFailure(error).message }),
  };
}
