/** One argument: typed, chosen among the named ranges, or taken from the selection in the sheet. */
import type { CellParameter } from '../../../core/cells/cell-function';
import { BusyButton } from '../parts/busy-button';
import { labelOf } from './words';

interface Props {
  readonly parameter: CellParameter;
  readonly position: number;
  readonly value: string;
  readonly isMissing: boolean;
  readonly onInput: (value: string) => void;
  readonly onTakeSelection: () => Promise<void>;
}

export function fieldId(position: number): string {
  return `argument-${position}`;
}

export function ArgumentField({ parameter, position, value, isMissing, onInput, onTakeSelection }: Props) {
  const id = fieldId(position);
  const label = labelOf(parameter);
  return (
    <div class="field">
      <label for={id}>
        {label}
        {parameter.optional && <span class="optional"> (optional)</span>}
      </label>
      <p id={`${id}-help`} class="help">
        {parameter.help}
      </p>
      <div class="beside">
        <input
          id={id}
          list="names"
          value={value}
          autocomplete="off"
          spellcheck={false}
          aria-required={!parameter.optional}
          aria-invalid={isMissing}
          aria-describedby={isMissing ? `${id}-problem ${id}-help` : `${id}-help`}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <BusyButton onPress={onTakeSelection}>
          Use selection<span class="only-heard"> for {label}</span>
        </BusyButton>
      </div>
      {isMissing && (
        <p id={`${id}-problem`} class="missing">
          Fill this in.
        </p>
      )}
    </div>
  );
}
