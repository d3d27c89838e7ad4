/** Menu: opens the sidebar at one of its screens. */
import { issueNonce } from '../google/nonces';
import { showSidebar } from '../google/show-sidebar';
import type { ScreenName } from '../rpc';

export function openSidebarAt(screen: ScreenName): () => void {
  return () => showSidebar(issueNonce(), screen);
}
