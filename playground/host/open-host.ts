/** Opens the local Sheets: a workbook, the built bundle, and a person in front of it. */
import type { Host, HostOptions } from './host';
import { matrixOf } from './model/area';
import { displayAt } from './model/reading';
import { Refusal } from './model/refusal';
import { cellAt } from './model/tab';
import { type Workbook, emptyWorkbook, openWorkbook } from './model/workbook';
import { createPerson } from './person';
import { areaAt, tabNamed } from './places';
import { openBundle } from './run/bundle';
import { createCaches } from './run/caches';
import { createClock } from './run/clock';
import { customFunctions } from './run/custom-functions';
import { type Executions, type Start, createExecutions } from './run/execution';
import { createFiring } from './run/firing';
import { createLocks } from './run/locks';
import { createPostOffice } from './run/post-office';
import { createPropertyStores } from './run/property-stores';
import { createScreen } from './run/screen';
import type { HostState } from './run/state';
import { remote, visit, formBody, type Execute } from './run/remote';
import { namedVisitor, refuseClosed } from './run/web-access';
import { loadProperties, loadWorkbook, saveHost } from './saved';

export type { Host, HostOptions } from './host';

const DEFAULT_USER = 'pm@example.com';
const DEFAULT_ZONE = 'Europe/Berlin';

export function openHost(options: HostOptions): Host {
  const { state, executions } = assemble(options);
  const { workbook, screen, triggers, clock } = state;
  const firing = createFiring(state, executions);
  const execute = starter(state, executions);
  return {
    workbook,
    screen,
    triggers,
    person: createPerson(state, firing),
    calls: executions.counter,
    log: executions.log,
    outbox: state.post.outbox,
    open: (mode = 'LIMITED') => {
      screen.menus = [];
      firing.opened(mode);
    },
    install: () => {
      execute('install', 'FULL', 'onInstall', () => [{}]);
    },
    run: (name, ...args) => execute('menu', 'FULL', name, () => args),
    rpc: (name, ...args) => {
      if (!screen.sidebar && !screen.dialog) {
        throw new Refusal(`No sidebar or dialog is open that could call ${name}.`);
      }
      return remote(executions, execute, 'rpc', name, args);
    },
    webRpc: (name, ...args) => {
      refuseClosed(state.webVisit);
      return remote(executions, execute, 'web', name, args);
    },
    get: (parameters = {}, pathInfo) => visit(state, execute, 'doGet', { parameters, pathInfo }),
    post: (parameters, body = formBody(parameters)) => visit(state, execute, 'doPost', { parameters, body }),
    fireTrigger: (uid) => {
      const trigger = triggers.find((each) => each.uid === uid);
      if (!trigger) throw new Error(`There is no trigger ${uid}.`);
      firing.fire(trigger);
    },
    advance: (milliseconds) => {
      clock.advance(milliseconds);
      workbook.engine.tick();
    },
    runDue: () => {
      const due = triggers.filter((trigger) => trigger.due !== null && trigger.due <= clock.now());
      const inOrder = [...due].sort((one, other) => (one.due ?? 0) - (other.due ?? 0));
      for (const trigger of inOrder) runQuietly(() => firing.fire(trigger));
      return inOrder.map(({ handler }) => handler);
    },
    ...reading(workbook),
    failAt: (when, { losesWrites = false } = {}) => {
      let calls = 0;
      workbook.unsaved = losesWrites ? [] : null;
      executions.sabotage = (call) => {
        calls += 1;
        const now = typeof when === 'function' ? when(call) : calls === when.call;
        if (now) executions.sabotage = null;
        return now;
      };
    },
    meanwhile: (act) => {
      executions.watch = act;
    },
    holdLock: (name) => {
      const holder = {};
      if (!state.locks.take(name, holder)) throw new Error(`The lock ${name} is taken.`);
      return () => state.locks.release(name, holder);
    },
    save: () => saveHost({ workbook, triggers, outbox: state.post.outbox, properties: state.properties }),
  };
}

/** Everything that outlives an execution, and the way to run one. */
function assemble(options: HostOptions): { state: HostState; executions: Executions } {
  const { saved, user = DEFAULT_USER, owner = user, locale = 'en_US', timeZone = DEFAULT_ZONE } = options;
  const bundle = openBundle(options.bundle);
  const webBundle = options.webBundle === undefined ? bundle : openBundle(options.webBundle);
  const clock = createClock(options.now ?? (() => new Date()));
  const editors = [...new Set([owner, user])];
  const data = saved ? loadWorkbook(saved) : emptyWorkbook({ locale, timeZone, owner, editors });
  const custom = customFunctions(() => ({ state, executions }));
  const workbook = openWorkbook(data, { now: () => new Date(clock.now()), custom });
  workbook.editors = [...new Set([...workbook.editors, user])];
  const state: HostState = {
    workbook,
    bundle,
    clock,
    user,
    scriptTimeZone: options.scriptTimeZone ?? bundle.timeZone ?? workbook.timeZone,
    screen: createScreen(),
    post: createPostOffice({ quota: options.mailQuota ?? 100, refuse: options.refuseMail }, clock, [
      ...(saved?.outbox ?? []),
    ]),
    properties: saved ? loadProperties(saved) : createPropertyStores(),
    caches: createCaches(clock),
    locks: createLocks(),
    // Firing changes when they are due next; what was saved is nobody's to change.
    triggers: (saved?.triggers ?? []).map((trigger) => ({ ...trigger })),
    webAppUrl: options.webAppUrl ?? null,
    webBundle,
    webVisit: {
      access: options.webAccess ?? webBundle.webAccess ?? 'ANYONE_ANONYMOUS',
      visitor: options.webVisitor ?? '',
      owner: workbook.owner,
    },
    webAlsoGets: new Set(options.webAlsoGets),
    webSeesSpreadsheet: options.webSeesSpreadsheet ?? true,
    timersSeeSpreadsheet: options.timersSeeSpreadsheet ?? true,
    lacksConsent: options.lacksConsent ?? false,
    refuseCall: options.refuseCall,
    refuseAfter: options.refuseAfter,
  };
  const executions = createExecutions(state);
  return { state, executions };
}

/** A web app runs as its owner, for a visitor whom Google names only where it knows them as one of the owner's own. */
function starter({ user, workbook, webVisit }: HostState, executions: Executions): Execute {
  return (kind, authMode, name, args) => {
    const web = kind === 'web';
    const start: Start = {
      kind,
      authMode,
      user: web ? workbook.owner : user,
      visitor: web ? namedVisitor(webVisit) : user,
    };
    return executions.execute(name, start, args);
  };
}

function runQuietly(work: () => void): void {
  try {
    work();
  } catch {
    // The execution log holds it.
  }
}

function reading(workbook: Workbook): Pick<Host, 'value' | 'values' | 'formula'> {
  return {
    value: (tab, a1) => {
      const { row, column } = areaAt(workbook, tab, a1);
      return displayAt(workbook, tabNamed(workbook, tab), row, column);
    },
    values: (name) => {
      const tab = tabNamed(workbook, name);
      const used = { sheet: tab.id, row: 0, column: 0, ...workbook.engine.extent(tab.id) };
      return matrixOf(used, (row, column) => displayAt(workbook, tab, row, column));
    },
    formula: (tab, a1) => {
      const { row, column } = areaAt(workbook, tab, a1);
      return cellAt(tabNamed(workbook, tab), row, column)?.formula ?? '';
    },
  };
}
