/** The sidebar as its page uses it: every call goes through one door, with the nonce of the open page. */
import type { Host } from '../../playground/host/host';
import type { Reply, Rpc } from '../../src/rpc';

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
