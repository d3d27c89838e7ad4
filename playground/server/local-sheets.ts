/** The local Sheets as a whole: host, server, saved work and outbox, from start to stop. */
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Mail } from '../host/run/post-office';
import type { Fresh, Reply } from '../protocol/request';
import { type HostClient, startHost } from './host-client';
import { pageBundle, threadBundle } from './page-bundle';
import { listenOn } from './port';
import { writeOutbox } from './outbox';
import { type LocalServer, startServer } from './server';
import { openStorage } from './storage';

export interface LocalSheets {
  readonly address: string;
  /** Saves the work and stops. */
  stop(): Promise<void>;
}

export interface Setting {
  /** The port that was asked for; undefined takes the usual one, or a free one where that is busy. */
  readonly port: number | undefined;
  /** Where the work is kept. */
  readonly folder: string;
  /** The built add-on. */
  readonly bundle: string;
  /** See HostSetting. */
  readonly now?: number | undefined;
  /** Where sentences for the person go. */
  readonly say: (sentence: string) => void;
}

/** Several edits in a row are saved once, in milliseconds. */
const SAVE_AFTER = 300;

/** Throws with a sentence for the person where a port is busy or the add-on does not start. */
export async function startLocalSheets({ port, folder, bundle, now, say }: Setting): Promise<LocalSheets> {
  const storage = openStorage(folder, say);
  const server = createServer();
  const [page, thread, listening] = await Promise.all([
    pageBundle(),
    threadBundle(),
    listenOn(server, port, say),
  ]);
  const address = `http://127.0.0.1:${listening}/`;
  const writeMails = inTurn((mails: readonly Mail[]) => writeOutbox(join(folder, 'outbox'), mails));
  let saving: ReturnType<typeof setTimeout> | undefined;
  const open: { server?: LocalServer } = {};

  const save = async (): Promise<void> => {
    clearTimeout(saving);
    const reply = await host.ask({ ask: 'save' });
    if (reply.ok) storage.save(String(reply.value));
  };
  const openHost = (saved: unknown, fresh: Fresh = 'sample'): Promise<HostClient> =>
    startHost(
      thread,
      { saved, fresh, bundle, webAppUrl: `${address}exec`, now },
      {
        patch: (patch, version) => open.server?.patch(patch, version),
        changed: () => {
          clearTimeout(saving);
          saving = setTimeout(() => void save(), SAVE_AFTER);
        },
        mails: (mails) => void writeMails(mails),
      },
    );
  /** A file that is JSON but no workbook of ours is put aside like one that cannot be read. */
  const openSaved = async (): Promise<HostClient> => {
    const saved = storage.load();
    try {
      return await openHost(saved);
    } catch (error) {
      if (saved === undefined) throw error;
      say(
        `The saved workbook could not be opened. It is kept as ${storage.putAside() ?? folder}, and you start with a fresh sample.`,
      );
      return openHost(undefined);
    }
  };
  const startAgain = async (fresh: Fresh): Promise<Reply> => {
    clearTimeout(saving);
    await host.close();
    const aside = storage.putAside();
    host = await openHost(undefined, fresh);
    await save();
    open.server?.patch({ kind: 'reload' }, host.view().version);
    return { ok: true, value: aside };
  };

  let host = await openSaved();
  await save();
  const started = startServer(server, { port: listening, page, host: () => host, startAgain });
  open.server = started;
  return {
    address,
    async stop() {
      const { question } = host.view();
      // A script that waits for a person would keep the work from being saved.
      if (question) host.answer(question.id, { button: 'close', text: '' });
      await save();
      await started.close();
      await host.close();
    },
  };
}

/** Runs one call after another. */
function inTurn<T>(work: (value: T) => Promise<void>): (value: T) => Promise<void> {
  let last = Promise.resolve();
  return (value) => (last = last.then(() => work(value)));
}
