/** The form of one row: its fields, what is wrong with them, and saving. */
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { RowForm, Texts } from '../../../core/forms/field';
import { itemsOf, tablesPointedAt } from '../../../core/forms/row-choices';
import { planTables, type PlanTableKey } from '../../../core/tables/all-tables';
import type { Table } from '../../../core/tables/table';
import type { Destination } from '../destination';
import { AfterSaving } from './after-saving';
import { focusField } from './field-id';
import { FieldView } from './field-view';
import { Neighbours, type RowSpot } from './neighbours';
import { SaveButtons } from './save-buttons';
import { useRowForm } from './use-row-form';
import { lackingSentence, othersSentence, titleOf } from './words';

interface Props {
  readonly form: RowForm;
  readonly suggested: Texts;
  /** The key of the field to begin with. */
  readonly focusOn: string | undefined;
  /** The person asked for this form in the sidebar, so that the focus goes to it. */
  readonly takesFocus: boolean;
  readonly isSelected: boolean;
  readonly onTouched: (touched: boolean) => void;
  readonly onShow: (place: RowSpot) => Promise<void>;
  readonly onAddAnother: (table: PlanTableKey) => Promise<void>;
  readonly go: (to: Destination) => void;
}

export function RowFormView(props: Props) {
  const { focusOn, takesFocus, isSelected, onTouched, onShow, onAddAnother, go } = props;
  const row = useRowForm(props.form, props.suggested);
  const { form, isTouched } = row;
  const table: Table = planTables[form.table];
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => onTouched(isTouched), [isTouched]);
  useLayoutEffect(() => {
    if (focusOn !== undefined) focusField(focusOn);
    else if (takesFocus) heading.current?.focus();
  }, []);

  return (
    <form
      noValidate
      class="row-form"
      onSubmit={(event) => {
        event.preventDefault();
        void row.save(row.phase.kind === 'full');
      }}
    >
      <h2 class="chosen" tabIndex={-1} ref={heading}>
        {titleOf(form)}
      </h2>
      <Neighbours form={form} onShow={onShow} />
      {row.others.length > 0 && (
        <div class="note" role="status">
          {othersSentence(row.others)}
        </div>
      )}
      {form.fields.map((field) => {
        const column = table.columns[field.key];
        if (!column) return null;
        const { key } = field;
        return (
          <FieldView
            key={key}
            field={field}
            column={column}
            isRequired={key === table.identity}
            text={row.typed[key] ?? ''}
            lists={tablesPointedAt(column.pointsTo ?? []).flatMap((one) =>
              form.rows.filter((rows) => rows.table === one).map(itemsOf),
            )}
            problem={row.problems.find((one) => one.key === key)?.message}
            conflict={row.conflicts.find((one) => one.key === key)}
            isFormula={field.gives !== undefined && !row.overFormulas.includes(key)}
            onText={(text) => row.setText(key, text)}
            onLeave={() => row.leave(key)}
            onReplaceFormula={() => row.replaceFormula(key)}
            onSettle={row.settle}
          />
        );
      })}
      {form.lacking.length > 0 && <p class="help lacking">{lackingSentence(form)}</p>}
      <SaveButtons
        phase={row.phase}
        isNew={row.isNew}
        isTouched={row.isTouched}
        problems={row.problems.length}
        conflicts={row.conflicts.length}
        onReset={row.reset}
      />
      {row.phase.kind === 'saved' && (
        <AfterSaving
          form={form}
          wasNew={row.phase.wasNew}
          isSelected={isSelected}
          onAddAnother={onAddAnother}
          go={go}
        />
      )}
    </form>
  );
}
