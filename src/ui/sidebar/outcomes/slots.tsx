/** The parts of the sentence, each to be changed; a blank one shows its question. */
import type { FlaggedRow, SlotTexts } from '../../../core/outcomes/flagged-row';
import type { Draft } from '../../../core/outcomes/sentence-draft';
import { firstEdit, type Edit } from './edit';
import { LABELS, ORDER, VERBS } from './words';

interface Props {
  readonly row: FlaggedRow;
  readonly edit: Edit;
  readonly draft: Draft;
  readonly onChange: (part: Partial<Edit>) => void;
}

type SlotName = keyof SlotTexts;

const HALF: ReadonlySet<SlotName> = new Set(['baseline', 'target', 'verb', 'due']);

export function Slots({ row, edit, draft, onChange }: Props) {
  const { texts } = edit;
  const set = (name: SlotName, text: string) => onChange({ texts: { ...texts, [name]: text } });
  return (
    <fieldset class="say-slots">
      <legend>Its parts</legend>
      <Source row={row} edit={edit} onChange={onChange} />
      {ORDER.map((name) => (
        <label key={name} class={HALF.has(name) ? 'say-half' : 'say-whole'}>
          {LABELS[name]}
          {name === 'verb' ? (
            <VerbChoice verb={draft.verb} onVerb={(verb) => set('verb', verb)} />
          ) : (
            <input
              id={`say-${name}`}
              value={texts[name]}
              autocomplete="off"
              list={name === 'segment' && row.segments.length > 0 ? 'say-segments' : undefined}
              onInput={(event) => set(name, event.currentTarget.value)}
            />
          )}
        </label>
      ))}
      {row.segments.length > 0 && (
        <datalist id="say-segments">
          {row.segments.map((segment) => (
            <option key={segment}>{segment}</option>
          ))}
        </datalist>
      )}
      <Links row={row} />
    </fieldset>
  );
}

function Source({ row, edit, onChange }: Omit<Props, 'draft'>) {
  const { proposals } = row;
  const [only] = proposals;
  if (proposals.length < 2) {
    return only && only.from !== '' ? <p class="help say-whole">Built from {only.from}.</p> : null;
  }
  const choose = (proposal: number) => onChange(firstEdit(row, proposal));
  return (
    <label class="say-whole">
      Built from
      <select value={edit.proposal} onChange={(event) => choose(Number(event.currentTarget.value))}>
        {proposals.map(({ from }, i) => (
          <option key={i} value={i}>
            {from === '' ? 'This row' : from}
          </option>
        ))}
      </select>
    </label>
  );
}

function VerbChoice({ verb, onVerb }: { readonly verb: string; readonly onVerb: (verb: string) => void }) {
  return (
    <select id="say-verb" value={verb} onChange={(event) => onVerb(event.currentTarget.value)}>
      {verb === '' && <option value="">Choose</option>}
      {[...new Set([...VERBS, verb])].filter(Boolean).map((one) => (
        <option key={one}>{one}</option>
      ))}
    </select>
  );
}

/** What the row is for, as an aid to memory: it becomes no part of the sentence by itself. */
function Links({ row: { serves, levers, segments } }: Pick<Props, 'row'>) {
  const lines = [
    ['Helps', serves],
    ['Business lever', levers],
    ['Segments of linked work', segments.length > 1 ? segments : []],
  ] as const;
  const known = lines.filter(([, said]) => said.length > 0);
  if (known.length === 0) return null;
  return (
    <p class="help say-whole">{known.map(([what, said]) => `${what}: ${said.join('; ')}.`).join(' ')}</p>
  );
}
