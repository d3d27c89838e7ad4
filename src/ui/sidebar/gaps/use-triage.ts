/** What a person types about one gap, and saving it; where somebody else wrote meanwhile, the person sees both and chooses. */
import { useState } from 'preact/hooks';
import type { ListedGap, TriageTexts } from '../../../core/triage/listed-gap';
import type { GapConflict } from '../../../core/triage/triage-gaps';
import { call } from '../../call';
import { useTask, type Task } from '../../use-task';

/** The part of the screen in which a button was pressed: what came of it is said there. */
export type Section = 'fields' | 'accept';

/** The reason for accepting goes into the note. */
export interface Draft extends TriageTexts {
  readonly reason: string;
}

export interface Triage {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  readonly save: (section: Section, set: Partial<TriageTexts>, said: string) => Promise<void>;
  readonly conflicts: (section: Section) => readonly GapConflict[];
  readonly task: (section: Section) => Task<string>;
}

const IDLE: Task<string> = { state: 'idle' };

export function useTriage(gap: ListedGap, onChanged: (gaps: readonly ListedGap[]) => void): Triage {
  /** What the cells held when the person last saw them. */
  const [opened, setOpened] = useState<TriageTexts>(textsOf(gap));
  const [draft, setDraft] = useState<Draft>({ ...textsOf(gap), reason: gap.note });
  const [conflicts, setConflicts] = useState<readonly GapConflict[]>([]);
  const [where, setWhere] = useState<Section>('fields');
  const { task, start, forget } = useTask<string>();
  const change = (part: Partial<Draft>) => {
    forget();
    setDraft((old) => ({ ...old, ...part }));
  };
  const save = (section: Section, set: Partial<TriageTexts>, said: string) =>
    start(async () => {
      setWhere(section);
      const { conflicts: found, gaps } = await call('triageGaps', { gaps: [{ id: gap.id, opened }], set });
      setConflicts(found);
      const now = gaps.find(({ id }) => id === gap.id);
      if (now) {
        setOpened(textsOf(now));
        // What both typed stays in the field until the person has chosen.
        setDraft((old) =>
          found.length > 0 ? old : followed(old, [opened, { ...opened, ...set }], textsOf(now)),
        );
      }
      if (found.length > 0) return '';
      onChanged(gaps);
      return said;
    });
  return {
    draft,
    change,
    save,
    conflicts: (section) => (section === where ? conflicts : []),
    task: (section) => (section === where ? task : IDLE),
  };
}

/** Fields follow the cell, unless something was typed that is not saved yet. @param known what they showed, and what was sent */
function followed(draft: Draft, known: readonly TriageTexts[], now: TriageTexts): Draft {
  const follow = (typed: string, field: keyof TriageTexts) =>
    known.some((texts) => texts[field] === typed) ? now[field] : typed;
  return {
    owner: follow(draft.owner, 'owner'),
    due: follow(draft.due, 'due'),
    status: now.status,
    reviewOn: now.reviewOn,
    note: follow(draft.note, 'note'),
    reason: now.note,
  };
}

function textsOf({ owner, due, status, reviewOn, note }: TriageTexts): TriageTexts {
  return { owner, due, status, reviewOn, note };
}
