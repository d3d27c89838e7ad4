/** The thread in which the host runs. One request after another; a script that asks a person stops the thread until the answer comes. */
import { parentPort, workerData } from 'node:worker_threads';
import { Refusal } from '../host/model/refusal';
import type { Reply } from '../protocol';
import { waitForAnswer } from './answers';
import { carryOut } from './edits';
import { createHistory } from './history';
import { type LocalHost, openLocalHost } from './open-host';
import { createReporter } from './reporter';
import { hostButton, shownButton } from './screen-parts';
import type { FromHost, HostRequest, HostSetting, ToHost } from './thread-messages';

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
    const id = ++questions;
    tell({ kind: 'question', question: { id, kind, title, text, buttons: buttons.map(shownButton) } });
    const answer = waitForAnswer(setting.line);
    return { button: hostButton(answer.button), text: answer.text };
  };
  const answerRequest = ({ id, request }: ToHost): void => {
    let reply: Reply;
    try {
      const value = answer(request);
      if (request.ask !== 'edit' && request.ask !== 'select' && request.ask !== 'save') history.clear();
      reply = { ok: true, value: value ?? null };
    } catch (error) {
      reply = { ok: false, error: sentence(error) };
    }
    if (request.ask !== 'save') reporter.report();
    tell({ kind: 'reply', id, reply });
  };
  const answer = (request: HostRequest): unknown => {
    switch (request.ask) {
      case 'edit':
        return carryOut(host, history, reporter.watcher, request.edit);
      case 'select':
        host.select(request.place);
        return reporter.placeIsKnown();
      case 'run':
        return host.run(request.name);
      case 'runTimer':
        return host.runTimer(request.id);
      case 'rpc':
        return host.rpc(request.panel, request.name, request.args);
      case 'closePanel':
        return host.closePanel(request.panel);
      case 'visit':
        return host.visit(request.visit);
      case 'webRpc':
        return host.webRpc(request.name, request.args);
      case 'save':
        return host.save();
    }
  };
  reporter.report();
  tell({ kind: 'ready' });
  parentPort?.on('message', answerRequest);
}

/** What a person reads. A fault of the local Sheets itself keeps its stack in the terminal. */
function sentence(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof Refusal) && error.name === 'TypeError') console.error(error.stack);
  return error.message;
}

try {
  main();
} catch (error) {
  tell({ kind: 'failed', error: sentence(error) });
}
