/** Which form is open: of the selected row, of another one, or of one to be added. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowForm, Texts } from '../../../core/forms/field';
import type { MayLackPlan } from '../../../core/strategy/no-plan';
import type { PlanTableKey } from '../../../core/tables/all-tables';
import type { OpenedRow, RowWish, TableOffer } from '../../../rpc/rows';
import { call, messageOf } from '../../call';
import type { RowDestination } from '../destination';

export type OpenForm =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly message: string }
  | ({ readonly kind: 'none'; readonly said: string } & MayLackPlan)
  | {
      readonly kind: 'form';
      readonly form: RowForm;
      readonly suggested: Texts;
      /** A form that is opened anew starts anew. */
      readonly visit: number;
    };

export interface Opening {
  readonly open: OpenForm;
  readonly tables: readonly TableOffer[];
  /** Opens a row; what is shown stays in place until the answer is there. */
  readonly show: (wish: RowWish) => Promise<void>;
  readonly add: (table: PlanTableKey) => Promise<void>;
  /** Follows the selection, where that shows another row or newer texts; otherwise nothing moves. */
  readonly look: () => Promise<void>;
}

const SELECTION: RowWish = { at: 'selection' };

/** @param isTouched whether something was typed: then a look that comes back late is passed over */
export function useOpenForm(wanted: RowDestination['open'], isTouched: () => boolean): Opening {
  const [open, setOpen] = useState<OpenForm>({ kind: 'waiting' });
  const [tables, setTables] = useState<readonly TableOffer[]>([]);
  const asked = useRef(0);
  const visits = useRef(0);

  const showForm = (form: RowForm, suggested: Texts) => {
    const visit = ++visits.current;
    setOpen({ kind: 'form', form, suggested, visit });
  };
  /** A late answer to an older question is passed over. */
  const ask = async <T extends { readonly tables: readonly TableOffer[] }>(
    question: () => Promise<T>,
    take: (answer: T) => void,
  ) => {
    const mine = ++asked.current;
    try {
      const answer = await question();
      if (mine !== asked.current) return;
      setTables(answer.tables);
      take(answer);
    } catch (error) {
      if (mine === asked.current) setOpen({ kind: 'failed', message: messageOf(error) });
    }
  };
  const takeRow = (answer: OpenedRow) =>
    answer.state === 'none' ? setOpen({ ...answer, kind: 'none' }) : showForm(answer.form, {});

  const show = (wish: RowWish) => ask(() => call('openRow', wish), takeRow);
  const add = (table: PlanTableKey) =>
    ask(
      () => call('newRow', { table }),
      ({ form, suggested }) => showForm(form, suggested),
    );
  const look = () =>
    ask(
      () => call('openRow', SELECTION),
      (answer) => {
        if (isTouched()) return;
        setOpen((now) => {
          if (now.kind !== 'form') return openOf(answer, ++visits.current) ?? now;
          if (answer.state === 'none') return now;
          const { form } = answer;
          return isSameRow(form, now.form) ? { ...now, form } : (openOf(answer, ++visits.current) ?? now);
        });
      },
    );
  useEffect(() => {
    void (wanted && 'add' in wanted ? add(wanted.add) : show(wanted ?? SELECTION));
  }, []);
  return { open, tables, show, add, look };
}

function openOf(answer: OpenedRow, visit: number): OpenForm | undefined {
  return answer.state === 'none'
    ? { ...answer, kind: 'none' }
    : { kind: 'form', form: answer.form, suggested: {}, visit };
}

function isSameRow(a: RowForm, b: RowForm): boolean {
  return a.table === b.table && a.sheetId === b.sheetId && JSON.stringify(a.mark) === JSON.stringify(b.mark);
}
