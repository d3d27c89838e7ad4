/** Which form is open: of the selected row, of another one, or of one to be added. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { RowForm, Texts } from '../../../core/forms/field';
import type { PlanTableKey } from '../../../core/tables/all-tables';
import type { OpenedRow, RowWish, TableOffer } from '../../../rpc/rows';
import { call, messageOf } from '../../call';
import type { RowDestination } from '../destination';

export type OpenForm =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'none'; readonly said: string }
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
  /** Opens a row; `quietly` leaves what is shown in place until the answer is there. */
  readonly show: (wish: RowWish, quietly?: boolean) => Promise<void>;
  readonly add: (table: PlanTableKey) => Promise<void>;
}

const SELECTION: RowWish = { at: 'selection' };

export function useOpenForm(wanted: RowDestination['open']): Opening {
  const [open, setOpen] = useState<OpenForm>({ kind: 'waiting' });
  const [tables, setTables] = useState<readonly TableOffer[]>([]);
  const asked = useRef(0);
  const visits = useRef(0);

  const ask = async (question: () => Promise<OpenedRow>, quietly: boolean) => {
    const mine = ++asked.current;
    if (!quietly) setOpen({ kind: 'waiting' });
    try {
      const answer = await question();
      if (mine !== asked.current) return;
      setTables(answer.tables);
      if (answer.state === 'none') setOpen({ kind: 'none', said: answer.said });
      else showForm(answer.form, {});
    } catch (error) {
      if (mine === asked.current) setOpen({ kind: 'failed', message: messageOf(error) });
    }
  };
  const showForm = (form: RowForm, suggested: Texts) => {
    visits.current++;
    setOpen({ kind: 'form', form, suggested, visit: visits.current });
  };
  const show = (wish: RowWish, quietly = false) => ask(() => call('openRow', wish), quietly);
  const add = async (table: PlanTableKey) => {
    const mine = ++asked.current;
    try {
      const answer = await call('newRow', { table });
      if (mine !== asked.current) return;
      setTables(answer.tables);
      showForm(answer.form, answer.suggested);
    } catch (error) {
      if (mine === asked.current) setOpen({ kind: 'failed', message: messageOf(error) });
    }
  };
  useEffect(() => {
    void (wanted && 'add' in wanted ? add(wanted.add) : show(wanted ?? SELECTION));
  }, []);
  return { open, tables, show, add };
}
