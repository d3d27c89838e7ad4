/** What each check found: what is wrong stands open, what is right folds away. */
import type { CheckResult } from '../../../core/installation/judge';
import { counted } from '../parts/in-words';

const WORDS = { failure: 'Failure', warning: 'Warning', unknown: 'Not checked', pass: 'Fine' } as const;
const SIGNS = { failure: '✕', warning: '!', unknown: '?', pass: '✓' } as const;

export function Results({ results }: { readonly results: readonly CheckResult[] }) {
  const passed = results.filter(({ state }) => state === 'pass');
  const others = results.filter(({ state }) => state !== 'pass');
  return (
    <>
      <h2>What was found</h2>
      <p role="status">{summary(results)}</p>
      <List results={others} />
      {passed.length > 0 && (
        <details open={others.length === 0}>
          <summary>{counted(passed.length, 'check')} fine</summary>
          <List results={passed} />
        </details>
      )}
    </>
  );
}

/** 1 failure, 2 warnings, 8 not checked. */
function summary(results: readonly CheckResult[]): string {
  const n = (state: CheckResult['state']) => results.filter((one) => one.state === state).length;
  const [failures, warnings, open] = [n('failure'), n('warning'), n('unknown')];
  if (failures + warnings + open === 0) return 'Everything is as it should be.';
  const parts = [
    ...(failures > 0 ? [counted(failures, 'failure')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : []),
    ...(open > 0 ? [`${open} not checked`] : []),
  ];
  return `${parts.join(', ')}.`;
}

interface Entry extends Pick<CheckResult, 'state' | 'found' | 'todo' | 'who'> {
  readonly asks: readonly string[];
}

function List({ results }: { readonly results: readonly CheckResult[] }) {
  return (
    <ul class="check-results">
      {entriesOf(results).map(({ asks, state, found, todo, who }) => (
        <li key={asks[0]} class={state}>
          <span class="verdict">
            <span class="sign" aria-hidden="true">
              {SIGNS[state]}
            </span>
            {WORDS[state]}
          </span>
          <Asked asks={asks} />
          <span class="found">
            {found}
            {who !== undefined && who !== '' && ` (${who})`}
          </span>
          {todo !== undefined && <span class="todo">{todo}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What is not known yet for the same reason, and known after the same step, is told once. */
function entriesOf(results: readonly CheckResult[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { id, asks, ...told } of results) {
    const key = told.state === 'unknown' ? JSON.stringify(told) : id;
    entries.set(key, { ...told, asks: [...(entries.get(key)?.asks ?? []), asks] });
  }
  return [...entries.values()];
}

function Asked({ asks }: Pick<Entry, 'asks'>) {
  if (asks.length === 1) return <span class="asked">{asks[0]}</span>;
  return (
    <ul class="asked">
      {asks.map((ask) => (
        <li key={ask}>{ask}</li>
      ))}
    </ul>
  );
}
