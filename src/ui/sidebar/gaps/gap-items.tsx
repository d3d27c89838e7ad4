/** Gaps to choose from, each with how bad it is, what it says, and what was decided. */
import type { GapList, ListedGap } from '../../../core/triage/listed-gap';
import { SeverityTag } from './severity-tag';

interface Props {
  readonly gaps: readonly ListedGap[];
  readonly list: GapList;
  /** Opened or found by the last check. */
  readonly fresh: ReadonlySet<string>;
  readonly onOpen: (id: string) => void;
  readonly picked?: Picked | undefined;
}

/** Gaps that are picked to be changed together. */
export interface Picked {
  readonly ids: ReadonlySet<string>;
  readonly canPick: (gap: ListedGap) => boolean;
  readonly toggle: (gap: ListedGap) => void;
}

export function itemId(id: string): string {
  return `gap-${id}`;
}

export function GapItems({ gaps, list, fresh, onOpen, picked }: Props) {
  return (
    <ul class="gaps">
      {gaps.map((gap) => (
        <li key={gap.id}>
          {picked ? (
            <label class={picked.canPick(gap) ? 'pick' : 'pick other'}>
              <input
                type="checkbox"
                id={itemId(gap.id)}
                checked={picked.ids.has(gap.id)}
                disabled={!picked.canPick(gap)}
                onChange={() => picked.toggle(gap)}
              />
              <Words gap={gap} {...{ list, fresh }} />
            </label>
          ) : (
            <button type="button" id={itemId(gap.id)} onClick={() => onOpen(gap.id)}>
              <Words gap={gap} {...{ list, fresh }} />
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

function Words({ gap, list, fresh }: Pick<Props, 'list' | 'fresh'> & { readonly gap: ListedGap }) {
  return (
    <span class="words">
      <span class="tags">
        <SeverityTag severity={gap.severity} />
        {fresh.has(gap.id) && <span class="tag new">New</span>}
        <span class="rule">{list.rules[gap.rule]?.name ?? gap.rule}</span>
      </span>
      <span class="sentence">{gap.gap}</span>
      {decided(gap) !== '' && <span class="decided">{decided(gap)}</span>}
    </span>
  );
}

function decided({ standing, status, owner, due, reviewOn, fixedOn }: ListedGap): string {
  const parts = [
    standing === 'fixed' ? `Fixed ${fixedOn}` : status === 'Open' ? '' : status,
    standing === 'accepted' && reviewOn ? `until ${reviewOn}` : '',
    owner,
    due && standing === 'open' ? `due ${due}` : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
