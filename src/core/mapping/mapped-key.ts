/** What is declared of a table that a tab can be mapped to. */
import { alignmentMap } from '../tables/alignment-map';
import { planTables } from '../tables/all-tables';
import type { Table } from '../tables/table';
import type { MappedKey } from './proposal';

export function declaredAs(key: MappedKey): Table {
  return key === 'alignmentMap' ? alignmentMap : planTables[key];
}

/** The column that names its rows. */
export function identityOf(key: MappedKey): string {
  return declaredAs(key).identity;
}

export function isMappedKey(key: unknown): key is MappedKey {
  return key === 'alignmentMap' || (typeof key === 'string' && key in planTables);
}
