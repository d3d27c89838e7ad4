/** Menu: Insert a formula. Opens the sidebar. */
import { issueNonce } from '../google/nonces';
import { showSidebar } from '../google/show-sidebar';

export function openSidebar(): void {
  showSidebar(issueNonce());
}
