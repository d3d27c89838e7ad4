/** Talks to the local server: requests as JSON, patches as they come over server-sent events. */
import { TOKEN_FIELD, TOKEN_HEADER, type Reply, type Request } from '../protocol/request';
import { type Edit } from '../protocol/edit';
import { type Patch, type WorkbookView } from '../protocol/workbook-view';
import { setState, showRefusal } from './state';

const token = document.querySelector<HTMLMetaElement>('meta[name=throughline-token]')?.content ?? '';

export async function fetchView(): Promise<WorkbookView> {
  const response = await fetch('/view', { headers: { [TOKEN_HEADER]: token } });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as WorkbookView;
}

/** Asks the server; a lost connection is an answer too. */
export async function ask(request: Request): Promise<Reply> {
  try {
    const response = await fetch('/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json', [TOKEN_HEADER]: token },
      body: JSON.stringify(request),
    });
    if (response.ok) return (await response.json()) as Reply;
    return { ok: false, error: await response.text() };
  } catch {
    return {
      ok: false,
      error: 'The local server does not answer. Start it again with "npm start", then reload this page.',
    };
  }
}

/** For requests whose only visible result is a patch: a failure is shown as a sentence. */
export async function send(request: Request): Promise<boolean> {
  const reply = await ask(request);
  if (!reply.ok) showRefusal(reply.error);
  return reply.ok;
}

/** Edits go out one after another, in the order in which they were made. */
let lastEdit: Promise<unknown> = Promise.resolve();

export function sendEdit(edit: Edit): void {
  lastEdit = lastEdit.then(() => send({ ask: 'edit', edit }));
}

/** True when every edit made so far has been answered. */
export async function editsAnswered(): Promise<void> {
  // What was typed in this moment goes out at the end of it.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await lastEdit;
}

/** Calls back with each patch. After a gap in the connection the page loads again, because patches were missed. */
export function listen(since: number, onPatch: (patch: Patch) => void): void {
  const events = new EventSource(`/events?${TOKEN_FIELD}=${token}&since=${since}`);
  events.onmessage = (event) => onPatch(JSON.parse(String(event.data)) as Patch);
  events.onerror = () => {
    events.close();
    setState({ connected: false });
    void reloadWhenBack();
  };
}

const LOOK_AGAIN_AFTER_MS = 1000;

async function reloadWhenBack(): Promise<void> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_AFTER_MS));
    const found = await fetch('/').catch(() => undefined);
    if (found?.ok) return location.reload();
  }
}
