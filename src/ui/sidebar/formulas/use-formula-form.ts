/** The state of the form of one formula: what was filled in, where it goes, and how inserting it went. */
import { useEffect, useState } from 'preact/hooks';
import type { FormulaEntry } from '../../../core/formulas/entry';
import { fittingNames } from '../../../core/formulas/fitting-name';
import type { Insertion, SheetContext } from '../../../rpc/formulas';
import { call, messageOf } from '../../call';
import { cellIn, resultMessage } from './words';

/** The cell that the formula goes to. */
export interface Target {
  readonly cell: string;
  readonly tab: string;
  readonly isEmpty: boolean;
}

export type Phase =
  | { readonly kind: 'ready' }
  | { readonly kind: 'inserting' }
  | { readonly kind: 'occupied'; readonly holds: string }
  | { readonly kind: 'inserted'; readonly message: string }
  | { readonly kind: 'failed'; readonly message: string };

const READY: Phase = { kind: 'ready' };

export function useFormulaForm({ name, parameters }: FormulaEntry) {
  const [values, setValues] = useState<readonly string[]>(parameters.map(() => ''));
  const [names, setNames] = useState<readonly string[]>([]);
  const [target, setTarget] = useState<Target>();
  const [phase, setPhase] = useState<Phase>(READY);

  const setValue = (position: number, value: string) => {
    setValues((old) => old.map((other, i) => (i === position ? value : other)));
    setPhase(READY);
  };
  /** Sheets tells pages nothing of a selection, so it is asked for. */
  const look = (use: (context: SheetContext) => void) =>
    call('sheetContext').then(
      (context) => {
        setNames(context.names);
        setPhase(READY);
        use(context);
      },
      (error: unknown) => setPhase({ kind: 'failed', message: messageOf(error) }),
    );
  const aim = ({ cell, tab, cellIsEmpty }: SheetContext) => setTarget({ cell, tab, isEmpty: cellIsEmpty });

  useEffect(() => {
    void look((context) => {
      aim(context);
      const fitting = fittingNames(
        name,
        parameters.map((parameter) => parameter.name),
        context.names,
      );
      setValues((old) => old.map((value, i) => value || (fitting[i] ?? '')));
    });
  }, []);

  const insert = async (to: Target, overwrite: boolean) => {
    setPhase({ kind: 'inserting' });
    try {
      const wish = { name, arguments: values, cell: to.cell, overwrite };
      const insertion = await call('insertFormula', wish);
      setTarget({ ...to, isEmpty: false });
      setPhase(phaseAfter(insertion, cellIn(to.cell)));
    } catch (error) {
      setPhase({ kind: 'failed', message: messageOf(error) });
    }
  };

  return {
    values,
    names,
    target,
    phase,
    setValue,
    takeSelection: (position: number) => look(({ selection }) => setValue(position, selection)),
    takeSelectedCell: () => look(aim),
    insert,
    keep: () => setPhase(READY),
  };
}

function phaseAfter(insertion: Insertion, cell: string): Phase {
  if (insertion.state === 'occupied') return { kind: 'occupied', holds: insertion.holds };
  const { shows, problem } = insertion;
  return problem === undefined
    ? { kind: 'inserted', message: resultMessage(cell, shows) }
    : { kind: 'failed', message: problem };
}
