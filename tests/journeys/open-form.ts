/** The form of a row as its page uses it: opened by selection, filled in, saved. */
import { createHash } from 'node:crypto';
import type { Host } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import type { RowForm, Texts } from '../../src/core/forms/field';
import type { PlanTableKey } from '../../src/core/tables/all-tables';
import type { NewRow, RowChange, SavedRow } from '../../src/rpc/rows';
import { openJourney } from './journey';
import { everythingOn, fileOf, OWNER } from './odd-file';
import { ask, openSidebar } from './sidebar';

export interface Forms {
  readonly host: Host;
  readonly nonce: string;
  /** The form of the row that a cell stands in. */
  readonly open: (tab: string, a1: string) => RowForm;
  readonly add: (table: PlanTableKey) => NewRow;
  /** @returns the answer, or the message where the call failed */
  readonly save: (form: RowForm, typed: Texts, more?: Partial<RowChange>) => SavedRow | string;
}

export function openForms(saved: SavedWorkbook = fileOf(''), user = OWNER, locale = 'en_US'): Forms {
  const host = openJourney({ saved, user, locale });
  return formsOf(host);
}

export function formsOf(host: Host): Forms {
  const nonce = openSidebar(host);
  return {
    host,
    nonce,
    open: (tab, a1) => {
      host.person.select(tab, a1);
      const reply = ask(host, nonce, 'openRow', { at: 'selection' });
      if (!reply.ok || reply.value.state !== 'row') throw new Error(JSON.stringify(reply));
      return reply.value.form;
    },
    add: (table) => {
      const reply = ask(host, nonce, 'newRow', { table });
      if (!reply.ok) throw new Error(reply.message);
      return reply.value;
    },
    save: (form, typed, more = {}) => {
      const { table, mark } = form;
      const known = { table, opened: textsOf(form), typed, overFormulas: [] };
      const reply = ask(host, nonce, 'saveRow', { ...known, ...(mark ? { mark } : {}), ...more });
      return reply.ok ? reply.value : reply.message;
    },
  };
}

export function textsOf({ fields }: Pick<RowForm, 'fields'>): Texts {
  return Object.fromEntries(fields.map(({ key, text }) => [key, text]));
}

/** What the form says of a field. */
export function fieldOf({ fields }: RowForm, key: string) {
  return fields.find((field) => field.key === key);
}

/**
 * One short text for everything on the tabs of a file but for what is selected and what is remembered of runs, so that a difference shows
 * and does not fill the screen.
 */
export function hashOf(host: Host, ...without: readonly string[]): string {
  const tabs = host.workbook.tabs
    .filter(({ name }) => ![...without, 'Changes'].includes(name))
    .map(({ id }) => id);
  const all = everythingOn(host, new Set(tabs)).replace(/"selection":\{[^}]*\}/g, '');
  return createHash('sha256').update(all).digest('hex').slice(0, 12);
}
