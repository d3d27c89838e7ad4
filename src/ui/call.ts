/** Calls to our own functions in Apps Script, as promises over the interface that both sides share. */
import type { Reply, Rpc } from '../rpc';
import { afterPress } from './press';

/** What Google gives every page of ours. */
declare const google: { readonly script: { readonly run: Runner } };

interface Runner {
  withSuccessHandler(handler: (reply: string) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  sidebarCall(nonce: string, name: string, json: string): void;
}

const NO_ANSWER =
  'Google did not answer. Check your connection and try again. If you are signed in with several Google accounts, open the file in a window with only one.';

/** @throws Error with a message for the person, whatever went wrong */
export async function call<K extends keyof Rpc>(
  name: K,
  ...[argument]: Parameters<Rpc[K]>
): Promise<ReturnType<Rpc[K]>> {
  const nonce = document.getElementById('page')?.dataset.nonce ?? '';
  const answer = new Promise<string>((resolve, reject) => {
    google.script.run
      .withSuccessHandler(resolve)
      .withFailureHandler(() => reject(new Error(NO_ANSWER)))
      .sidebarCall(nonce, name, JSON.stringify(argument ?? null));
  });
  const text = await afterPress(answer);
  const reply = JSON.parse(text) as Reply<ReturnType<Rpc[K]>>;
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** What to tell the person of a call that failed. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
