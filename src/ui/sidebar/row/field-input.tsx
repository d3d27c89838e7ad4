/** What a field is filled in with: a line, an area for sentences, or a list to choose from. */
import { choiceWords } from '../../../core/forms/choice-words';
import { kindOf } from '../../../core/forms/field-kind';
import type { FieldProps } from './field-view';

interface Props extends FieldProps {
  readonly id: string;
  readonly describedBy: string;
  /** It can be read, and not changed here. */
  readonly isFixed: boolean;
}

/** About as many letters as fit into a line of 300 pixels. */
const LETTERS_A_LINE = 36;
const MOST_LINES = 10;

export function FieldInput(props: Props) {
  const { id, describedBy, field, column, text, isRequired, isFixed, problem, onText, onLeave } = props;
  const kind = kindOf(column);
  const shared = {
    id,
    value: text,
    'aria-describedby': describedBy,
    'aria-invalid': problem !== undefined,
    'aria-required': isRequired,
    onBlur: onLeave,
  };
  if (kind === 'choice' && !isFixed) {
    return (
      <select {...shared} onChange={(event) => onText(event.currentTarget.value)}>
        <option value="">Not filled in</option>
        {choiceWords(column, field.words ?? [], field.text).map((word) => (
          <option key={word} value={word}>
            {word}
          </option>
        ))}
      </select>
    );
  }
  // Decided by what stood there: a field that changes while somebody types would lose the focus.
  const isLong = kind === 'long' || field.text.length > LETTERS_A_LINE || field.text.includes('\n');
  if (isLong || isFixed) {
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.floor(line.length / LETTERS_A_LINE) + 1, 0);
    return (
      <textarea
        {...shared}
        readOnly={isFixed}
        class={isFixed ? 'fixed' : undefined}
        rows={Math.min(Math.max(lines, isFixed ? 1 : 2), MOST_LINES)}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    );
  }
  return (
    <input
      {...shared}
      type="text"
      inputMode={kind === 'number' || kind === 'share' ? 'decimal' : 'text'}
      autocomplete="off"
      onInput={(event) => onText(event.currentTarget.value)}
    />
  );
}
