/** Sidebar: what an upgrade of our tabs would change, and the press that does it. */
import { openFile } from '../../google/open-file';
import type { Upgraded, UpgradeOffer } from '../../rpc/upgrade';
import { UserError } from '../../user-error';
import { changingFile } from '../changing-file';
import { carryOut, plannedUpgrade } from '../upgrade';

export function openUpgrade(): UpgradeOffer {
  return plannedUpgrade(openFile()).offer;
}

/** @throws UserError where something else would change now than the person saw */
export function upgradeTabs(seen: UpgradeOffer): Upgraded {
  return changingFile(() => {
    const planned = plannedUpgrade(openFile());
    if (JSON.stringify(planned.offer) !== JSON.stringify(seen)) {
      throw new UserError('Somebody changed the tabs meanwhile. Look again at what would change.');
    }
    const unnoted = carryOut(planned);
    const names = planned.offer.steps.flatMap(({ tabs }) => tabs.map(({ tab }) => tab));
    return { tabs: new Set(names).size, unnoted };
  });
}
