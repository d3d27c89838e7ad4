/** Edit or add a row: what to open, and the form of it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PlanTableKey } from '../../../core/tables/all-tables';
import type { ScreenProps } from '../destination';
import { BusyButton } from '../parts/busy-button';
import { NoPlan } from '../parts/no-plan';
import { Notice } from '../parts/notice';
import { Unsaved } from '../parts/unsaved';
import { RowFormView } from './row-form-view';
import { TablePicker } from './table-picker';
import { useOpenForm } from './use-open-form';
import './row.css';

export function EditRow({ at, go, onTouched }: ScreenProps<'row'>) {
  const [leaving, setLeaving] = useState<() => Promise<void>>();
  /** Whether anything was typed that is not saved yet. */
  const isTouched = useRef(false);
  const touch = (touched: boolean) => {
    isTouched.current = touched;
    onTouched(touched);
  };
  const { open, tables, show, add, look } = useOpenForm(at.open, () => isTouched.current);
  const follows = useRef(at.open === undefined);

  /** What leads away from the form waits until the person lets go of what was typed. */
  const leave = (act: () => Promise<void>, followsSelection: boolean): Promise<void> => {
    const away = () => {
      touch(false);
      follows.current = followsSelection;
      setLeaving(undefined);
      return act();
    };
    if (!isTouched.current) return away();
    setLeaving(() => away);
    return Promise.resolve();
  };
  useEffect(() => {
    // Sheets tells pages nothing of a selection: coming back from the sheet is when it may be another one.
    const follow = () => {
      if (follows.current && !isTouched.current) void look();
    };
    window.addEventListener('focus', follow);
    return () => window.removeEventListener('focus', follow);
  }, []);

  const openSelection = () => leave(() => show({ at: 'selection' }), true);
  const addTo = (table: PlanTableKey) => leave(() => add(table), false);
  const field = at.open?.field;
  const hasNoPlan = open.kind === 'none' && open.noPlan !== undefined;
  return (
    <>
      <div class="row-start">
        {!hasNoPlan && (
          <BusyButton look="plain" busy="Looking…" onPress={openSelection}>
            Edit the selected row
          </BusyButton>
        )}
        <TablePicker tables={tables} onAdd={addTo} isAlone={hasNoPlan} />
      </div>
      {leaving && <Unsaved onDiscard={() => void leaving()} onStay={() => setLeaving(undefined)} />}
      {open.kind === 'waiting' && <Waiting />}
      {open.kind === 'failed' && (
        <Notice kind="problem">
          <p>{open.message}</p>
        </Notice>
      )}
      {open.kind === 'none' && open.noPlan && <NoPlan lack={open.noPlan} go={go} />}
      {open.kind === 'none' && !open.noPlan && (
        <div role="status">
          <Notice>
            <p>{open.said}</p>
          </Notice>
        </div>
      )}
      {open.kind === 'form' && (
        <RowFormView
          key={open.visit}
          form={open.form}
          suggested={open.suggested}
          focusOn={open.visit === 1 ? field : undefined}
          takesFocus={open.visit > 1 && !follows.current}
          isSelected={follows.current}
          onTouched={touch}
          onShow={(place) => leave(() => show({ at: place }), false)}
          onAddAnother={(table) => leave(() => add(table), false)}
          go={go}
        />
      )}
    </>
  );
}

function Waiting() {
  return (
    <>
      <p class="count" role="status">
        Looking at the selected row…
      </p>
      <div class="placeholders" aria-hidden="true">
        <div />
        <div />
        <div />
        <div />
      </div>
    </>
  );
}
