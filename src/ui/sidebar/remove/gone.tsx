/** The last page: what was taken away, and what is left to do. */
import type { Removed } from '../../../rpc/removal';
import { counted } from '../parts/in-words';
import { Notice } from '../parts/notice';

/** What Google gives every page of ours. */
declare const google: { readonly script: { readonly host: { close(): void } } };

export function Gone({ removed: { tabs, frozen } }: { readonly removed: Removed }) {
  return (
    <>
      <Notice kind="good">
        <p>
          Throughline is out of this file. {tabs > 0 && `${counted(tabs, 'tab')} deleted. `}
          {frozen > 0 &&
            `${counted(frozen, 'cell')} ${frozen === 1 ? 'keeps its result as a value' : 'keep their results as values'}.`}
        </p>
      </Notice>
      <p class="help after">
        The menu Throughline goes away once you take the add-on out under Extensions, Add-ons, Manage add-ons.
        To begin anew, choose Set up workbook from the menu.
      </p>
      <div class="buttons">
        <button type="button" onClick={() => google.script.host.close()}>
          Close
        </button>
      </div>
    </>
  );
}
