/** What goes and what stays, with the choices, and the question before it happens. */
import { useRef, useState } from 'preact/hooks';
import type { GoingTab, RemovalPreview, RemovalWish } from '../../../rpc/removal';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { counted } from '../parts/in-words';
import { Notice } from '../parts/notice';
import { FormulaList } from './formula-list';

interface Props {
  readonly preview: RemovalPreview;
  readonly onRemove: (wish: RemovalWish) => Promise<void>;
  readonly lookAgain: () => void;
}

export function RemoveForm({ preview, onRemove, lookAgain }: Props) {
  const { goes, plan, formulas, names, timers } = preview;
  const [withPlan, setWithPlan] = useState(false);
  const [freeze, setFreeze] = useState(true);
  const [isAsking, setAsking] = useState(false);
  const question = useRef<HTMLHeadingElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const { task, start, forget } = useTask<void>();
  const tabs = withPlan ? [...goes, ...plan] : goes;
  const count = withPlan ? formulas.withPlan : formulas.count;
  const ask = () => {
    setAsking(true);
    requestAnimationFrame(() => question.current?.focus());
  };
  const keep = () => {
    setAsking(false);
    forget();
    requestAnimationFrame(() => first.current?.focus());
  };
  return (
    <>
      <p>Your own tabs stay. Nothing happens before you press twice.</p>
      <h2>These tabs go</h2>
      {goes.length === 0 ? (
        <p class="help">None. Throughline has no tabs in this file.</p>
      ) : (
        <TabList tabs={goes} />
      )}
      {plan.length > 0 && (
        <>
          <h2>These hold your plan and stay</h2>
          <TabList tabs={plan} />
          <label class="choice">
            <input
              type="checkbox"
              checked={withPlan}
              onChange={({ currentTarget }) => setWithPlan(currentTarget.checked)}
            />
            Delete these tabs too
          </label>
        </>
      )}
      {count > 0 && (
        <>
          <h2>
            {counted(count, 'formula')} of yours {count === 1 ? 'needs' : 'need'} what goes
          </h2>
          <FormulaList formulas={formulas} count={count} />
          <label class="choice">
            <input
              type="checkbox"
              checked={freeze}
              onChange={({ currentTarget }) => setFreeze(currentTarget.checked)}
            />
            Keep formula results as values
          </label>
          <p class="help">
            {freeze
              ? 'Each cell keeps what it shows now, and no longer changes by itself.'
              : 'These cells will show errors.'}
          </p>
        </>
      )}
      <p class="help also">
        {`What Throughline remembers of this file goes too: which tab and column is which${alsoOf(names, timers)}.`}
      </p>
      {isAsking ? (
        <div class="removal-question">
          <h2 tabIndex={-1} ref={question}>
            {tabs.length > 0
              ? `Delete ${counted(tabs.length, 'tab')} and remove Throughline?`
              : 'Remove Throughline?'}
          </h2>
          <p class="help">{typedIn(tabs)}Restore cannot bring them back. File, Version history can.</p>
          {task.state === 'failed' && (
            <Notice kind="problem">
              <p>{task.message}</p>
              <button type="button" onClick={lookAgain}>
                Look again
              </button>
            </Notice>
          )}
          <div class="buttons">
            <BusyButton
              look="primary"
              busy="Removing…"
              onPress={() => start(() => onRemove({ tabs, freeze: freeze && count > 0 }))}
            >
              Yes, remove it
            </BusyButton>
            <button type="button" onClick={keep}>
              Keep it
            </button>
          </div>
        </div>
      ) : (
        <button type="button" class="remove" ref={first} onClick={ask}>
          Remove Throughline…
        </button>
      )}
    </>
  );
}

function TabList({ tabs }: { readonly tabs: readonly GoingTab[] }) {
  return (
    <ul class="going">
      {tabs.map(({ sheetId, tab, typedRows }) => (
        <li key={sheetId}>
          {tab}
          {typedRows > 0 && <span class="rows"> {counted(typedRows, 'row')} with entries of yours</span>}
        </li>
      ))}
    </ul>
  );
}

function alsoOf(names: number, timers: number): string {
  const parts = [
    ...(names > 0 ? [counted(names, 'named range')] : []),
    ...(timers > 0 ? [counted(timers, 'timer')] : []),
  ];
  return parts.length === 0 ? '' : `, ${parts.join(' and ')}`;
}

function typedIn(tabs: readonly GoingTab[]): string {
  const rows = tabs.reduce((sum, { typedRows }) => sum + typedRows, 0);
  return rows === 0
    ? ''
    : `${counted(rows, 'row')} with entries of yours ${rows === 1 ? 'goes' : 'go'} with them. `;
}
