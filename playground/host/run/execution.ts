/** Runs one function of the bundle: its own context, its calls counted, its limits kept, its end written to the log. */
import { Refusal } from '../model/refusal';
import type { Workbook } from '../model/workbook';
import { makerFor } from '../services/maker';
import type { Bundle } from './bundle';
import { type CallCounter, createCounter } from './calls';
import { type ScriptContext, openContext } from './context';
import { type Guarded, createGuard } from './guard';
import type { OnCall } from './membrane';
import type { AuthMode, Cost, Kind, Run } from './run';
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
  readonly cost: Readonly<Cost>;
  readonly error?: string;
  readonly console: readonly string[];
}

/** Entries; a page that stays open for days would fill the memory with its custom functions. */
const LONGEST_LOG = 10_000;

export interface Start {
  readonly kind: Kind;
  readonly authMode: AuthMode;
  readonly user: string;
  readonly visitor: string;
}

export interface Executions extends Guarded {
  readonly log: Execution[];
  /** The global functions of the version that the menu or the web app runs. Loaded once: a bundle stays the same. */
  functions(kind?: Kind): readonly string[];
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

export function createExecutions(state: HostState): Executions {
  const executions: Executions = {
    log: [],
    counter: createCounter(),
    sabotage: null,
    watch: null,
    isWatching: false,
    functions: (kind = 'menu') => namesIn(stateFor(kind, state)),
    execute: (name, start, args = () => []) => {
      const run = newRun(name, start, stateFor(start.kind, state));
      return record(executions, run, (call) => {
        const context = openContext(run, call);
        return callFunction(context, name, args(run));
      });
    },
  };
  return executions;
}

/** The web app runs the version that was deployed, all else the one that was pushed. */
function stateFor(kind: Kind, state: HostState): HostState {
  return kind === 'web' && state.webBundle !== state.bundle ? { ...state, bundle: state.webBundle } : state;
}

function newRun(name: string, start: Start, state: HostState): Run {
  const paused = { milliseconds: 0 };
  const cost = { cellsRead: 0, cellsWritten: 0, turns: 0, inServices: 0 };
  const run: Run = { ...start, name, state, console: [], paused, cost, make: makerFor(() => run) };
  return run;
}

const namesOf = new WeakMap<Bundle, readonly string[]>();

/** Found by loading the bundle, where no service may be called. */
function namesIn(state: HostState): readonly string[] {
  const known = namesOf.get(state.bundle);
  if (known) return known;
  const start = { kind: 'custom', authMode: 'NONE', user: state.workbook.owner, visitor: '' } as const;
  const run = newRun('loading', start, state);
  const refuse = (): never => {
    throw new Refusal(
      'Code outside functions calls a service, which every cell and every click would wait for.',
    );
  };
  const names = openContext(run, refuse).functions();
  namesOf.set(state.bundle, names);
  return names;
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

function record(executions: Executions, run: Run, work: (call: OnCall) => unknown): unknown {
  const { clock, locks } = run.state;
  const counter = createCounter();
  const [started, begun] = [clock.now(), performance.now()];
  const { log } = executions;
  const entry = entryOf(run, started, begun, counter);
  if (log.length >= LONGEST_LOG) log.splice(0, LONGEST_LOG / 2);
  log.push(entry);
  const guard = createGuard(executions, run, started, counter);
  let error: unknown;
  try {
    const result = work(guard.call);
    error = guard.killed();
    if (!error) return result;
  } catch (thrown) {
    error = guard.killed() ?? thrown;
  } finally {
    locks.releaseAll(run);
    settle(run.state.workbook, guard.killed() !== undefined);
    log[log.lastIndexOf(entry)] = entryOf(run, started, begun, counter, error);
  }
  throw new ScriptFailure(error);
}

/** What an execution wrote and never flushed is lost with it, where a test asks for that; else it comes home at its end. */
function settle(workbook: Workbook, isLost: boolean): void {
  const writes = workbook.unsaved ?? [];
  if (isLost) for (const takeBack of [...writes].reverse()) takeBack();
  writes.length = 0;
}

function entryOf(run: Run, started: number, begun: number, counter: CallCounter, error?: unknown): Execution {
  return {
    name: run.name,
    kind: run.kind,
    started: new Date(started).toISOString(),
    milliseconds: Math.round((performance.now() - begun) * 10) / 10,
    calls: counter.total(),
    callsByName: counter.byName(),
    cost: { ...run.cost },
    console: run.console,
    ...(error === undefined ? {} : { error: new ScriptFailure(error).message }),
  };
}
