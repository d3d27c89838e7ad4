/** The thread in which the host runs. One request after another; a script that asks a person stops the thread until the answer comes. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Host } from '../host/host';
import { a1Of } from '../host/model/a1';
import { Refusal } from '../host/model/refusal';
import { tabById } from '../host/model/workbook';
import { ScriptFailure } from '../host/run/execution';
import type { WebAnswer } from '../host/run/web';
import type { Edit } from '../protocol/edit';
import type { Place } from '../protocol/workbook-view';
import type { Reply } from '../protocol/request';
import { waitForAnswer } from './answers';
import { carryOut } from './edits';
import { type History, createHistory } from './history';
import { openLocalHost } from './local-host';
import { type Reporter, createReporter } from './reporter';
import { hostButton, shownButton } from './screen-parts';
import type { FromHost, HostRequest, HostSetting, ToHost, Visit } from './thread-messages';

const setting = workerData as HostSetting;

function tell(message: FromHost): void {
  parentPort?.postMessage(message);
}

function main(): void {
  const host = openLocalHost(setting);
  const history = createHistory(host.workbook);
  const reporter = createReporter(host, history, tell);
  let questions = 0;
  host.screen.changed = reporter.reportScreen;
  host.screen.ask = ({ kind, title, text, buttons }) => {
    reporter.report();
    questions += 1;
    tell({
      kind: 'question',
      question: { id: questions, kind, title, text, buttons: buttons.map(shownButton) },
    });
    const given = waitForAnswer(setting.line);
    return { button: hostButton(given.button), text: given.text };
  };
  reporter.report();
  tell({ kind: 'ready' });
  parentPort?.on('message', ({ id, request }: ToHost) => {
    let reply: Reply;
    try {
      reply = { ok: true, value: answer(host, history, reporter, request) ?? null };
    } catch (error) {
      reply = { ok: false, error: sentence(error) };
    }
    if (SCRIPT_REQUESTS.has(request.ask)) history.clear();
    if (request.ask !== 'save') reporter.report();
    tell({ kind: 'reply', id, reply });
  });
}

/** After these a script may have written, and undoing an earlier edit could take its work away. */
const SCRIPT_REQUESTS: ReadonlySet<HostRequest['ask']> = new Set([
  'run',
  'runTimer',
  'rpc',
  'visit',
  'webRpc',
]);

function answer(host: Host, history: History, reporter: Reporter, request: HostRequest): unknown {
  switch (request.ask) {
    case 'edit':
      return edit(host, history, reporter, request.edit);
    case 'select':
      select(host, request.place);
      return reporter.placeIsKnown();
    case 'run':
      return void host.run(request.name);
    case 'runTimer':
      return host.fireTrigger(request.id);
    case 'rpc':
      return host.rpc(request.name, ...request.args);
    case 'closePanel':
      return reporter.closePanel(request.panel);
    case 'visit':
      return visit(host, request.visit);
    case 'webRpc':
      return host.webRpc(request.name, ...request.args);
    case 'save':
      return JSON.stringify(host.save());
  }
}

function edit(host: Host, history: History, { watcher }: Reporter, edited: Edit): void {
  if (edited.kind === 'undo' || edited.kind === 'redo') return history[edited.kind]();
  // The page shows already what was typed: it is told again, whether the host agrees or not.
  if (edited.kind === 'type') watcher.retell(Number(edited.tab), edited.cells);
  const forget = history.before(edited);
  try {
    carryOut(host, edited);
  } catch (error) {
    forget();
    throw error;
  }
}

function select({ workbook, person }: Host, { tab: id, box, also = [] }: Place): void {
  const tab = tabById(workbook, Number(id));
  if (!tab) return;
  const blocks = [...also, box].map(({ top, left, bottom, right }) =>
    a1Of({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 }),
  );
  person.select(tab.name, blocks.join(','));
}

function visit(host: Host, { method, parameters, pathInfo, body }: Visit): WebAnswer {
  return method === 'GET' ? host.get(parameters, pathInfo) : host.post(parameters, body);
}

/** What a person reads. A fault of the local Sheets itself leaves its stack in the terminal. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const expected = error instanceof Refusal || error instanceof ScriptFailure || error.constructor === Error;
  if (!expected) console.error(error.stack);
  return error.message;
}

try {
  main();
} catch (error) {
  tell({ kind: 'failed', error: error instanceof Error ? error.message : String(error) });
}
