/** What else is written where it is ticked: parts of the sentence into blank columns, and the text over a formula. */
import type { ColumnSlot, FlaggedRow, FoundOutputs } from '../../../core/outcomes/flagged-row';
import { fillable, fillText, type Edit } from './edit';

interface Props {
  readonly row: FlaggedRow;
  readonly edit: Edit;
  readonly found: FoundOutputs;
  readonly onChange: (part: Partial<Edit>) => void;
}

export function Ticks({ row, edit, found, onChange }: Props) {
  const blanks = fillable(row, edit);
  if (blanks.length === 0) return null;
  const tick = (key: ColumnSlot, isOn: boolean) =>
    onChange({ fill: isOn ? [...edit.fill, key] : edit.fill.filter((one) => one !== key) });
  return (
    <fieldset class="say-ticks">
      <legend>Also fill in these blank cells of the row</legend>
      {blanks.map(({ key, heading }) => (
        <label key={key}>
          <input
            type="checkbox"
            checked={edit.fill.includes(key)}
            onChange={(event) => tick(key, event.currentTarget.checked)}
          />
          {heading}: {fillText(key, edit, found)}
        </label>
      ))}
    </fieldset>
  );
}
