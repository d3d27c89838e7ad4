/** Settings and rules as one list that the screen shows, searches and filters. */
import type { Definition } from '../../../core/settings/definition';
import { settingGroups } from '../../../core/settings/definitions';
import { ruleColumn, STANDARD_MODE } from '../../../core/settings/rule-mode';
import { settingProblem, settingText, understood } from '../../../core/settings/setting-text';
import { wordsIn } from '../../../core/formulas/search';
import type { Cell } from '../../../core/tables/cell';
import type { Column } from '../../../core/tables/column';
import type { SettingsHeld } from '../../../rpc/settings';

export interface Entry {
  readonly key: string;
  readonly group: string;
  readonly name: string;
  /** Why it is so, or why the rule matters. */
  readonly reason: string;
  readonly column: Column;
  /** '' where there is no default: nothing is known until a person says so. */
  readonly standard: string;
  /** As it stands in the cell, '' where it is blank or the tab has no row. */
  readonly held: string;
  readonly formula: string | undefined;
  /** What counts: the cell where it can be read, else the default; '' is unknown. */
  readonly counts: string;
  /** From its default. */
  readonly isChanged: boolean;
  readonly isRule: boolean;
  readonly problem: string | undefined;
}

export function entriesOf(held: SettingsHeld): readonly Entry[] {
  const settings = settingGroups().flatMap((group) =>
    Object.entries<Definition<unknown>>(group.settings).map(([key, { column, standard, unreadable }]) => {
      const name = column.heading;
      const texts = { standard: textOf(column, standard), unreadable: textOf(column, unreadable) };
      return entry(held, { key, group: group.name, name, reason: column.help, column, isRule: false }, texts);
    }),
  );
  const rules = held.rules.map((rule) => {
    const { id, name, why, family } = rule;
    const about = { key: id, group: family, name, reason: why, column: ruleColumn(rule), isRule: true };
    return entry(held, about, { standard: STANDARD_MODE, unreadable: '' });
  });
  return [...settings, ...rules];
}

function textOf(column: Column, value: unknown): string {
  return value === undefined ? '' : settingText(column, value as Cell);
}

type About = Pick<Entry, 'key' | 'group' | 'name' | 'reason' | 'column' | 'isRule'>;

function entry(
  { texts, formulas }: SettingsHeld,
  about: About,
  { standard, unreadable }: { readonly standard: string; readonly unreadable: string },
): Entry {
  const held = texts[about.key] ?? '';
  const problem = settingProblem(about.column, held);
  const counts =
    problem === undefined ? (understood(about.column, held) ?? standard) : unreadable || standard;
  const isChanged = standard !== '' && counts !== standard;
  return { ...about, standard, held, formula: formulas[about.key], counts, isChanged, problem };
}

export const FILTERS = ['all', 'changed', 'quiet', 'unreadable'] as const;
export type Filter = (typeof FILTERS)[number];

const KEEPS: { readonly [F in Filter]: (entry: Entry) => boolean } = {
  all: () => true,
  changed: ({ isChanged }) => isChanged,
  quiet: ({ isRule, counts }) => isRule && counts !== STANDARD_MODE,
  unreadable: ({ problem }) => problem !== undefined,
};

export function filtered(entries: readonly Entry[], filter: Filter): readonly Entry[] {
  return entries.filter(KEEPS[filter]);
}

/** The entries in which each word of the query begins a word; all of them for a blank query. */
export function searched(entries: readonly Entry[], query: string): readonly Entry[] {
  const wanted = wordsIn(query);
  if (wanted.length === 0) return entries;
  return entries.filter(({ key, group, name, reason }) => {
    const words = wordsIn(`${key} ${name} ${group} ${reason}`);
    return wanted.every((word) => words.some((other) => other.startsWith(word)));
  });
}
