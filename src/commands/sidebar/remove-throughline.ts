/** Sidebar: takes Throughline out of the file. What is remembered of our tabs goes last, so that a run that was stopped can be done again. */
import { deleteTabs, mayDelete } from '../../google/delete-tab';
import { removeMetadata, removeProperties, removeTimers } from '../../google/forget-file';
import { changingFile } from '../changing-file';
import { removeNames } from '../../google/named-ranges';
import { revokeNonce } from '../../google/nonces';
import type { RemovalWish, Removed } from '../../rpc/removal';
import { UserError } from '../../user-error';
import { freeName } from '../free-name';
import { freezeFormulas } from '../freeze-formulas';
import { fileToLeave, goingWith, type FileToLeave } from '../removal';

/** @param nonce of the sidebar, which has no more calls afterwards */
export function removeThroughline({ tabs: wished, freeze }: RemovalWish, nonce?: string): Removed {
  const removed = changingFile(() => {
    const leaving = fileToLeave();
    const { file, names, own, tabs } = leaving;
    const agreed = new Set(wished.map(({ sheetId }) => sheetId));
    requireAgreed(leaving, wished);
    const going = tabs.filter(({ held }) =>
      own.some(({ sheetId }) => sheetId === held.sheetId && agreed.has(sheetId)),
    );
    const closed = going.filter(({ tab }) => !mayDelete(tab)).map(({ held }) => `"${held.tab}"`);
    if (closed.length > 0) {
      throw new UserError(
        `You may not delete ${closed.join(', ')}, because of a protection, so nothing was removed. Ask the owner of the file.`,
      );
    }
    const staying = tabs.filter((one) => !going.includes(one));
    const frozen = freeze ? freezeFormulas(staying, goingWith(leaving, agreed)) : 0;
    removeNames(file, names);
    const taken = new Set(tabs.map(({ held }) => held.tab.toLowerCase()));
    deleteTabs(
      file,
      going.map(({ tab }) => tab),
      freeName('Sheet1', taken),
    );
    removeTimers();
    removeProperties();
    removeMetadata(file);
    return { tabs: going.length, frozen };
  });
  if (nonce !== undefined) revokeNonce(nonce);
  return removed;
}

/** Somebody may have set tabs up or typed rows since the person looked. */
function requireAgreed({ own }: FileToLeave, wished: RemovalWish['tabs']): void {
  const seen = new Map(wished.map(({ sheetId, typedRows }) => [sheetId, typedRows]));
  const other = own.filter(({ sheetId, isPlan, typedRows }) =>
    seen.has(sheetId) ? typedRows > (seen.get(sheetId) ?? 0) : !isPlan,
  );
  if (other.length === 0) return;
  throw new UserError(
    `Somebody has worked on ${other.map(({ tab }) => `"${tab}"`).join(', ')} meanwhile. Nothing was removed. Go back and look again.`,
  );
}
