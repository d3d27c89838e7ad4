/** One column of the person's sheet: its heading, what stands in it, and what we take it for. */
import type { ColumnProposal, MappedKey } from '../../../core/mapping/proposal';
import { columnLetters } from '../../../core/tables/sheet-data';
import { columnChoices, CONFIDENCE } from './words';

interface Props {
  readonly id: string;
  readonly table: MappedKey;
  readonly proposal: ColumnProposal;
  readonly onChange: (key: string | undefined) => void;
}

export function ColumnRow({ id, table, proposal, onChange }: Props) {
  const { column, heading, samples, key, confidence } = proposal;
  const name = heading || `Column ${columnLetters(column + 1)}`;
  const isDoubtful = key !== undefined && confidence === 'guess';
  return (
    <div class={isDoubtful ? 'column doubtful' : 'column'}>
      <label for={id}>
        <span class="letter">{columnLetters(column + 1)}</span> {name}
      </label>
      <select
        id={id}
        aria-describedby={`${id}-samples`}
        value={key ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">Leave out</option>
        {columnChoices(table).map(([choice, title]) => (
          <option key={choice} value={choice}>
            {title}
          </option>
        ))}
      </select>
      <p id={`${id}-samples`} class="samples">
        {isDoubtful && <strong>{CONFIDENCE.guess}. </strong>}
        {samples.length > 0 ? samples.map((sample) => `“${sample}”`).join(', ') : 'Nothing in it yet'}
      </p>
    </div>
  );
}
