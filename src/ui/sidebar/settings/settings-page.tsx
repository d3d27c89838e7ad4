/** The settings once they are here: search, filter, groups, and the way back to the defaults. */
import { useState } from 'preact/hooks';
import { settingGroups } from '../../../core/settings/definitions';
import type { SettingsHeld } from '../../../rpc/settings';
import { entriesOf, filtered, searched, type Entry, type Filter } from './entries';
import { Finder } from './finder';
import { Reminders } from './reminders';
import { ResetAll } from './reset-all';
import { SettingGroup } from './setting-group';

interface Props {
  readonly held: SettingsHeld;
  readonly opensAt: string | undefined;
  readonly onHeld: (held: SettingsHeld) => void;
}

export function SettingsPage({ held, opensAt, onHeld }: Props) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const entries = entriesOf(held);
  const found = searched(filtered(entries, filter), query);
  const missing = held.tab === undefined ? 0 : entries.filter(({ key }) => !(key in held.texts)).length;
  const showsAll = query.trim() === '' && filter === 'all';
  const [settings, rules] = [false, true].map((isRule) => found.filter((one) => one.isRule === isRule));
  const list = (title: string, some: readonly Entry[] = []) =>
    some.length > 0 && (
      <>
        <h2>{title}</h2>
        {groupsOf(some).map((group) => (
          <SettingGroup
            key={group}
            name={group}
            entries={some.filter((one) => one.group === group)}
            all={entries}
            opensAt={opensAt}
            isOpen={!showsAll}
            onHeld={onHeld}
          />
        ))}
      </>
    );
  return (
    <>
      <p>
        {held.tab === undefined
          ? 'This file has no Settings tab yet, so every default holds. Your first change adds the tab.'
          : `The same as on your tab “${held.tab}”: change it here or there.`}
      </p>
      {showsAll && <Reminders />}
      {missing > 0 && (
        <p class="help">
          The tab has no row for {missing} of them, so their defaults hold. Your next change here adds the
          rows.
        </p>
      )}
      <Finder {...{ entries, query, filter }} found={found.length} onQuery={setQuery} onFilter={setFilter} />
      {list('Settings', settings)}
      {list('Rules', rules)}
      {(showsAll || filter === 'changed') && <ResetAll entries={entries} onHeld={onHeld} />}
    </>
  );
}

/** In the order of the Settings tab. */
function groupsOf(entries: readonly Entry[]): readonly string[] {
  const named: readonly string[] = settingGroups().map(({ name }) => name);
  const order = [...new Set(entries.map(({ group }) => group))];
  return order.sort((a, b) => named.indexOf(a) - named.indexOf(b));
}
