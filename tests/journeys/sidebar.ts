/** The sidebar as its page uses it: every call goes through one door, with the nonce of the open page. */
import type { Host } from '../../playground/host/host';
import type { Reply, Rpc } from '../../src/rpc';
import type { Restored } from '../../src/rpc/changes';

/** Opens the sidebar from the menu, and gives the nonce of its page. */
export function openSidebar(host: Host): string {
  host.run('openSidebar');
  return /data-nonce="([^"]+)"/.exec(host.screen.sidebar?.html ?? '')?.[1] ?? '';
}

export function ask<K extends keyof Rpc>(
  host: Host,
  nonce: string,
  name: K,
  ...[argument]: Parameters<Rpc[K]>
): Reply<ReturnType<Rpc[K]>> {
  const text = host.rpc('sidebarCall', nonce, name, JSON.stringify(argument ?? null));
  return JSON.parse(String(text)) as Reply<ReturnType<Rpc[K]>>;
}

/** What was answered. @throws the words that the sidebar shows where it is refused */
export function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** Takes the last run back, as a person does after a look at it. */
export function restoreLast(host: Host): Restored & { readonly what: string } {
  const nonce = openSidebar(host);
  const { run } = valueOf(ask(host, nonce, 'previewRestore'));
  return { what: run.what, ...valueOf(ask(host, nonce, 'restoreRun', run.run)) };
}
