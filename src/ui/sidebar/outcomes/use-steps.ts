/** Writing, leaving, and taking the last step back. Nothing is written before one of them is pressed. */
import type { StateUpdater } from 'preact/hooks';
import type { OtherChange } from '../../../core/forms/compare-row';
import { COLUMN_SLOTS, type FoundOutputs } from '../../../core/outcomes/flagged-row';
import { leftLine } from '../../../core/outcomes/left-text';
import type { NewText } from '../../../rpc/outcomes';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { takenBackSentence } from '../parts/in-words';
import { newText, type Edit } from './edit';
import type { Front, WalkProps } from './use-walk';

/** What the last step was, so that one press takes it back. */
type Step =
  | { readonly kind: 'written'; readonly run: number; readonly number: number }
  | { readonly kind: 'left'; readonly what: string; readonly number: number };

interface Came {
  readonly said: string;
  readonly back?: Step;
  /** Somebody changed these cells meanwhile; the row that it is about. */
  readonly changed?: { readonly number: number; readonly conflicts: readonly OtherChange[] };
}

interface Props extends Pick<WalkProps, 'onLeft'> {
  readonly found: FoundOutputs;
  readonly front: Front | undefined;
  readonly setDone: (next: StateUpdater<ReadonlySet<number>>) => void;
  readonly setEdits: (next: StateUpdater<ReadonlyMap<number, Edit>>) => void;
  readonly goTo: (number: number) => void;
}

export function useSteps({ found, front, setDone, setEdits, goTo, onLeft }: Props) {
  const { task, start, forget } = useTask<Came>();
  const finish = (number: number) => {
    setDone((old) => new Set([...old, number]));
    goTo(number + 1);
  };
  const send = ({ number }: Front, wish: NewText) =>
    start(async (): Promise<Came> => {
      const came = await call('writeOutcome', wish);
      if (came.state === 'changed') return { said: '', changed: { number, conflicts: came.conflicts } };
      if (came.state === 'refused') throw new Error(came.said);
      setEdits((old) => new Map([...old].filter(([key]) => key !== number)));
      finish(number);
      const back: Step | undefined =
        came.run === undefined ? undefined : { kind: 'written', run: came.run, number };
      return { said: came.said, ...(back ? { back } : {}) };
    });
  const changed =
    task.state === 'done' && task.value.changed?.number === front?.number ? task.value.changed : undefined;
  const wish =
    front?.draft.text === undefined ? undefined : newText(front.row, front.edit, front.draft.text, found);
  const write = () => {
    if (front && wish && !changed && mayWrite(front)) void send(front, wish);
  };
  /** Over the words that somebody else wrote, which the person has seen by now. Cells that they filled in stay. */
  const writeOver = () => {
    if (front && wish && changed) void send(front, overWords(wish, changed.conflicts));
  };
  const keepTheirs = () => {
    if (front) finish(front.number);
    forget();
  };
  const leave = () => {
    if (!front) return;
    const { row, number } = front;
    const { table, id, name } = row;
    void start(async () => {
      onLeft(await call('leaveText', { table, id, name }));
      goTo(number + 1);
      return { said: 'Left as it is.', back: { kind: 'left', what: leftLine(row), number } };
    });
  };
  const back = task.state === 'done' ? task.value.back : undefined;
  const undo = () => {
    if (!back) return;
    void start(async () => {
      if (back.kind === 'left') {
        onLeft(await call('bringBackText', back.what));
        goTo(back.number);
        return { said: 'It is looked at again.' };
      }
      const restored = await call('restoreRun', back.run);
      setDone((old) => new Set([...old].filter((number) => number !== back.number)));
      goTo(back.number);
      return { said: takenBackSentence(restored) };
    });
  };
  return { task, back, changed, write, writeOver, keepTheirs, leave, undo };
}

/** A formula is kept unless it was ticked; what is read out of other cells is changed there. */
export function mayWrite({ row, edit }: Pick<Front, 'row' | 'edit'>): boolean {
  return row.comesFrom === undefined && (row.isFormula !== true || edit.overFormula);
}

function overWords(wish: NewText, conflicts: readonly OtherChange[]): NewText {
  const isSlot = (key: string) => COLUMN_SLOTS.some((slot) => slot === key);
  const filled = conflicts.map(({ key }) => key).filter(isSlot);
  const fill = Object.fromEntries(Object.entries(wish.fill).filter(([key]) => !filled.includes(key)));
  const now = conflicts.find(({ key }) => !isSlot(key))?.now;
  if (now === undefined) return { ...wish, fill };
  const overFormula = wish.overFormula || now.startsWith('=');
  return { ...wish, fill, was: now, mark: { ...wish.mark, name: now }, overFormula };
}
