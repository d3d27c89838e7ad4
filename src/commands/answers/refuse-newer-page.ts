/** Answer page: a page of an older version does not read or write what a newer one has laid out. */
import { isNewer } from '../../core/upgrade/layout-version';
import type { OwnTabs } from '../../google/own-tabs';
import { UserError } from '../../user-error';

/** @throws UserError in words for somebody who knows nothing of the sheet */
export function refuseNewerPage(saved: OwnTabs): void {
  if (!isNewer(saved)) return;
  throw new UserError(
    'The sheet behind this page is newer than the page, so nothing can be recorded here at the moment. Please reply to the mail instead.',
  );
}
