/** The server's end of the host's thread: asks it, keeps what it shows, and passes its patches on. */
import { MessageChannel, Worker } from 'node:worker_threads';
import type { Mail } from '../host/run/post-office';
import type { Answer, Patch, WorkbookView } from '../protocol/workbook-view';
import type { Reply } from '../protocol/request';
import { giveAnswer } from './answers';
import type { FromHost, HostRequest, HostSetting, ToHost } from './thread-messages';
import { createViewStore } from './view-store';

export interface HostClient {
  view(): WorkbookView;
  ask(request: HostRequest): Promise<Reply>;
  /** Wakes the host, which waits for this answer. */
  answer(id: number, answer: Answer): Reply;
  panelHtml(id: string): string | undefined;
  mail(id: string): Mail | undefined;
  close(): Promise<void>;
}

export interface HostEvents {
  /** A patch and its number. */
  patch(patch: Patch, version: number): void;
  /** Something was run or edited, so there is work to save. */
  changed(): void;
  mails(mails: readonly Mail[]): void;
}

/** A run that takes longer than this is shown as running, in milliseconds. */
const SHOW_BUSY_AFTER = 250;

/** @param thread the bundled file of the host's thread */
export async function startHost(
  thread: string,
  setting: Omit<HostSetting, 'line'>,
  events: HostEvents,
): Promise<HostClient> {
  const { port1: port, port2 } = new MessageChannel();
  const counter = new SharedArrayBuffer(4);
  const workerData: HostSetting = { ...setting, line: { counter, port: port2 } };
  const worker = new Worker(thread, { workerData, transferList: [port2] });
  const store = createViewStore();
  const panels = new Map<string, string>();
  const waiting = new Map<number, (reply: Reply) => void>();
  let mails: readonly Mail[] = [];
  let asked = 0;

  let ready = false;
  const apply = (patch: Patch) => {
    store.apply(patch);
    // Pages of an earlier workbook must not see this one grow.
    if (ready) events.patch(patch, store.version());
  };
  const stopped = new Promise<void>((resolve) => worker.once('exit', () => resolve()));

  await new Promise<void>((resolve, reject) => {
    worker.once('error', reject);
    worker.on('message', (message: FromHost) => {
      switch (message.kind) {
        case 'ready':
          ready = true;
          return resolve();
        case 'failed':
          return reject(new Error(message.error));
        case 'reply':
          waiting.get(message.id)?.(message.reply);
          return void waiting.delete(message.id);
        case 'patches':
          return message.patches.forEach(apply);
        case 'question':
          return apply({ kind: 'parts', parts: { question: message.question } });
        case 'panel':
          return void panels.set(message.id, message.html);
        case 'mails':
          mails = message.mails;
          return events.mails(mails);
      }
    });
  });

  const ask = async (request: HostRequest): Promise<Reply> => {
    if (request.ask === 'select') store.wentTo(request.place);
    const id = ++asked;
    const name = busyName(request, store.view());
    const showBusy =
      name && setTimeout(() => apply({ kind: 'parts', parts: { busy: name } }), SHOW_BUSY_AFTER);
    const reply = await new Promise<Reply>((resolve) => {
      waiting.set(id, resolve);
      worker.postMessage({ id, request } satisfies ToHost);
    });
    if (showBusy) clearTimeout(showBusy);
    if (store.view().busy) apply({ kind: 'parts', parts: { busy: null } });
    if (request.ask !== 'save') events.changed();
    return reply;
  };

  return {
    view: store.view,
    ask,
    answer(id, answer) {
      if (store.view().question?.id !== id) {
        return { ok: false, error: 'This question was already answered.' };
      }
      apply({ kind: 'parts', parts: { question: null } });
      giveAnswer({ counter, port }, answer);
      return { ok: true, value: null };
    },
    panelHtml: (id) => panels.get(id),
    mail: (id) => mails.find((mail) => String(mail.id) === id),
    async close() {
      await worker.terminate();
      await stopped;
    },
  };
}

/** What the header calls the thing that runs; null for what a person does in the grid. */
function busyName(request: HostRequest, { menus }: WorkbookView): string | null {
  if (request.ask === 'run') {
    const items = menus.flatMap((menu) => menu.items ?? []).flatMap((item) => item.items ?? [item]);
    return items.find((item) => item.run === request.name)?.label ?? request.name;
  }
  if (request.ask === 'rpc') return request.name;
  return request.ask === 'runTimer' ? 'a timer' : null;
}
