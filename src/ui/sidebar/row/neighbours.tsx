/** Where the row stands, and the way to the rows before and after it. */
import type { RowForm } from '../../../core/forms/field';
import { BusyButton } from '../parts/busy-button';
import { placeOf } from './words';

export interface RowSpot {
  readonly sheetId: number;
  readonly row: number;
  /** From 1; it tells tables apart that stand side by side. */
  readonly column: number;
}

interface Props {
  readonly form: RowForm;
  readonly onShow: (place: RowSpot) => Promise<void>;
}

export function Neighbours({ form, onShow }: Props) {
  const { mark, sheetId, rows, table } = form;
  const numbers = rows.find((one) => one.table === table)?.rows.map(({ row }) => row) ?? [];
  const before = mark && numbers.filter((row) => row < mark.row).pop();
  const after = mark && numbers.find((row) => row > mark.row);
  const button = (row: number | undefined, text: string) => (
    <BusyButton
      isOff={row === undefined}
      onPress={() =>
        row === undefined || sheetId === undefined
          ? Promise.resolve()
          : onShow({ sheetId, row, column: columnOf(form.at) })
      }
    >
      {text}
    </BusyButton>
  );
  return (
    <>
      <p class="help">{placeOf(form)}</p>
      {mark && (
        <div class="buttons neighbours">
          {button(before, 'Previous row')}
          {button(after, 'Next row')}
        </div>
      )}
    </>
  );
}

/** AB7 is in column 28. */
function columnOf(at = 'A1'): number {
  const letters = /^[A-Z]+/.exec(at)?.[0] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
