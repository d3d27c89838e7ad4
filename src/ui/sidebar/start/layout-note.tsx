/** Start page: whether the tabs of Throughline fit this version of it. */
import type { Overview } from '../../../rpc/start';
import type { Destination } from '../destination';
import { Notice } from '../parts/notice';

interface Props {
  readonly layout: Overview['layout'];
  readonly go: (to: Destination) => void;
}

export function LayoutNote({ layout, go }: Props) {
  if (layout === 'newer') {
    return (
      <Notice kind="problem">
        A newer Throughline has worked in this file. This older one shows it and changes nothing. Ask whoever
        installed Throughline here to install the newest version.
      </Notice>
    );
  }
  if (layout !== 'earlier') return null;
  return (
    <Notice>
      <p>Some tabs are those of an earlier Throughline.</p>
      <button type="button" onClick={() => go({ screen: 'upgrade' })}>
        See what would change
      </button>
    </Notice>
  );
}
