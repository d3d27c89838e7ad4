/** Two people changed one field: both texts, and the choice between them. */
import type { OtherChange } from '../../../core/forms/compare-row';
import type { FieldProps } from './field-view';
import { said } from './words';

type Props = Pick<FieldProps, 'field' | 'text' | 'onSettle'> & { readonly conflict: OtherChange };

export function ConflictView({ field, text, conflict, onSettle }: Props) {
  const { was, now } = conflict;
  const forField = <span class="only-heard"> for {field.heading}</span>;
  return (
    <div class="note problem" role="group" aria-label={`${field.heading} was changed meanwhile`}>
      <p>
        Changed meanwhile from {said(was)} to {said(now)}. You typed {said(text)}. Nothing has been written
        yet.
      </p>
      <div class="buttons">
        <button type="button" class="small" onClick={() => onSettle(conflict, false)}>
          Keep theirs{forField}
        </button>
        <button type="button" class="small" onClick={() => onSettle(conflict, true)}>
          Use mine{forField}
        </button>
      </div>
    </div>
  );
}
