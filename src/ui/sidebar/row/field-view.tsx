/** One field of the form: its label and help, what it is filled in with, and what is to be said about it. */
import type { OtherChange } from '../../../core/forms/compare-row';
import type { Field } from '../../../core/forms/field';
import type { Item } from '../../../core/strategy/item';
import type { Column } from '../../../core/tables/column';
import { ConflictView } from './conflict-view';
import { fieldId } from './field-id';
import { FieldInput } from './field-input';
import { ReferenceField } from './reference-field';

export interface FieldProps {
  readonly field: Field;
  readonly column: Column;
  readonly isRequired: boolean;
  readonly text: string;
  /** The rows that it can name, those of one table each. */
  readonly lists: readonly (readonly Item[])[];
  readonly problem: string | undefined;
  readonly conflict: OtherChange | undefined;
  /** A formula stands in the cell, and the person has not asked to replace it. */
  readonly isFormula: boolean;
  readonly onText: (text: string) => void;
  readonly onLeave: () => void;
  readonly onReplaceFormula: () => void;
  readonly onSettle: (change: OtherChange, keepMine: boolean) => void;
}

export function FieldView(props: FieldProps) {
  const { field, column, isRequired, problem, conflict, isFormula } = props;
  const id = fieldId(field.key);
  const isFixed = isFormula || field.comesFrom !== undefined;
  const describedBy = [problem === undefined ? '' : `${id}-problem`, `${id}-help`].join(' ').trim();
  return (
    <div class="field">
      <label for={id} id={`${id}-label`}>
        {field.heading}
        {isRequired && <span class="optional"> (needed)</span>}
      </label>
      <p id={`${id}-help`} class="help">
        {column.help}
        {column.sensitive && <strong class="private"> Private: kept out of messages and reports.</strong>}
        {field.comesFrom !== undefined && ` ${field.comesFrom}`}
        {isFormula &&
          ` A formula stands here. It gives ${field.gives === '' ? 'nothing' : `“${field.gives ?? ''}”`}.`}
      </p>
      {column.pointsTo && !isFixed ? (
        <ReferenceField {...props} id={id} describedBy={describedBy} />
      ) : (
        <FieldInput {...props} id={id} describedBy={describedBy} isFixed={isFixed} />
      )}
      {isFormula && field.comesFrom === undefined && (
        <button type="button" class="small" onClick={props.onReplaceFormula}>
          Replace the formula<span class="only-heard"> of {field.heading}</span>
        </button>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} class="missing">
          {problem}
        </p>
      )}
      {conflict && <ConflictView {...props} conflict={conflict} />}
    </div>
  );
}
