/** The form of one formula: what it takes, where it goes, and how it will read. */
import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormulaEntry } from '../../../core/formulas/entry';
import { formulaText } from '../../../core/formulas/formula-text';
import { AboutFormula } from './about-formula';
import { ArgumentField, fieldId } from './argument-field';
import { InsertButtons } from './insert-buttons';
import { TargetCell } from './target-cell';
import { useFormulaForm } from './use-formula-form';

interface Props {
  readonly entry: FormulaEntry;
  readonly onBack: () => void;
}

export function FormulaForm({ entry, onBack }: Props) {
  const { name, parameters, summary } = entry;
  const form = useFormulaForm(entry);
  const { values, names, target, phase } = form;
  const [wasPressed, setWasPressed] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);

  const isMissing = (position: number) =>
    parameters[position]?.optional !== true && values[position]?.trim() === '';
  const insert = (overwrite: boolean) => {
    setWasPressed(true);
    const missing = parameters.findIndex((_, i) => isMissing(i));
    if (missing >= 0) document.getElementById(fieldId(missing))?.focus();
    else if (target && phase.kind !== 'inserting') void form.insert(target, overwrite);
  };

  const formula = formulaText(entry, values, {
    tab: target?.tab,
    isNamedRange: (text) => names.some((one) => one.toLowerCase() === text.toLowerCase()),
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        insert(phase.kind === 'occupied');
      }}
    >
      <button type="button" class="back" onClick={onBack}>
        <span aria-hidden="true">←</span> Back to all formulas
      </button>
      <h2 class="chosen" tabIndex={-1} ref={heading}>
        {name}
      </h2>
      <p>{summary}</p>
      <AboutFormula entry={entry} />

      <h3>What it looks at</h3>
      <p class="help">
        Select cells in the sheet and use them, choose a name of the file, or type a number or a text.
      </p>
      {parameters.map((parameter, i) => (
        <ArgumentField
          key={parameter.name}
          parameter={parameter}
          position={i}
          value={values[i] ?? ''}
          isMissing={wasPressed && isMissing(i)}
          onInput={(value) => form.setValue(i, value)}
          onTakeSelection={() => form.takeSelection(i)}
        />
      ))}
      <datalist id="names" aria-label="Named ranges">
        {names.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </datalist>

      <h3>Where it goes</h3>
      <TargetCell target={target} onTakeSelectedCell={form.takeSelectedCell} />

      <h3>How it will read</h3>
      <Preview formula={formula} />
      <InsertButtons phase={phase} target={target} onKeep={form.keep} />
    </form>
  );
}

/** The formula, broken between its arguments where it is long. */
function Preview({ formula }: { readonly formula: string }) {
  const parts = formula.match(/[^;(]*[;(]|[^;(]+$/g) ?? [];
  return (
    <code class="preview">
      {parts.map((part, i) => (
        <Fragment key={i}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </code>
  );
}
