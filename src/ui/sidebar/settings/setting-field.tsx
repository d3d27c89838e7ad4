/** The field of a setting with its reason, and below it what was understood or what is wrong. */
import { useLayoutEffect } from 'preact/hooks';
import { understood } from '../../../core/settings/setting-text';
import type { Entry } from './entries';
import { periodKey, PeriodField } from './period-field';

interface Props {
  readonly entry: Entry;
  readonly typed: string;
  readonly problem: string | undefined;
  readonly onType: (text: string) => void;
  readonly onEscape: () => void;
}

export interface FieldProps {
  readonly id: string;
  readonly value: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
  readonly onKeyDown: (event: { readonly key: string }) => void;
  readonly onInput: (event: { readonly currentTarget: { readonly value: string } }) => void;
}

function fieldId(key: string): string {
  return `setting-${key}`;
}

export function focusField(key: string): void {
  document.getElementById(fieldId(key))?.focus();
}

export function SettingField({ entry, typed, problem, onType, onEscape }: Props) {
  const { key, name, reason, column, formula, isRule } = entry;
  const id = fieldId(key);
  useLayoutEffect(() => {
    focusField(key);
    document.getElementById(id)?.closest('form')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const field: FieldProps = {
    id,
    value: typed,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-read ${id}-help`,
    onKeyDown: ({ key: pressed }) => {
      if (pressed === 'Escape') onEscape();
    },
    onInput: (event) => onType(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{isRule ? `${key} ${name}` : name}</label>
      <p id={`${id}-help`} class="help">
        {isRule ? column.help : reason}
        {formula !== undefined && ` The cell holds the formula ${formula}, which saving replaces.`}
      </p>
      {column.options ? (
        <select {...field}>
          {column.options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      ) : key === periodKey ? (
        <PeriodField {...field} />
      ) : (
        <input {...field} autocomplete="off" spellcheck={false} />
      )}
      <p id={`${id}-read`} class={problem === undefined ? 'read' : 'read missing'}>
        {problem ?? readText(entry, typed)}
      </p>
    </div>
  );
}

/** Means 70%. Default 50%; expected a share such as 70 % or 0.7. */
function readText({ column, standard, isRule }: Entry, typed: string): string {
  const means = understood(column, typed);
  const fallback = standard === '' ? '' : `Default: ${standard}.`;
  if (isRule || column.options) return fallback;
  if (means === undefined) {
    return standard === '' ? '' : `Blank: the default holds, ${standard}.`;
  }
  const said = means === typed.trim() ? '' : `Means ${means}.`;
  const expected = column.expected === 'text' ? '' : `Expected: ${column.expected}.`;
  return [said, fallback, expected].filter((sentence) => sentence !== '').join(' ');
}
