/** Items while they are being joined: the same shapes as in a strategy, still open to change. */
import type { PlanTableKey, PlanTables } from '../tables/all-tables';
import { planTables } from '../tables/all-tables';
import type { RowOf } from '../tables/table';
import { normaliseName } from './item';
import type { ParsedPlan } from './plan';
import { cellOf } from './cell-of';
import { isDraft } from './standing';
import type * as joined from './strategy';

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
export type CompanyObjective = Open<joined.CompanyObjective>;
export type ProductObjective = Open<joined.ProductObjective>;
export type Initiative = Open<joined.Initiative>;
export type KeyResult = Open<joined.KeyResult>;

export interface Drafts {
  readonly companyObjectives: readonly CompanyObjective[];
  readonly productObjectives: readonly ProductObjective[];
  readonly initiatives: readonly Initiative[];
  readonly keyResults: readonly KeyResult[];
  readonly evidence: readonly joined.Evidence[];
  readonly stakeholders: readonly joined.Stakeholder[];
  readonly vision: readonly joined.VisionStatement[];
}

/** One unjoined item a row. */
export function draftItems(tables: ParsedPlan): Drafts {
  return {
    companyObjectives: base(tables, 'companyObjectives').map((item) =>
      Object.assign(item, { share: undefined, links: [], keyResults: [] }),
    ),
    productObjectives: base(tables, 'productObjectives').map((item) =>
      Object.assign(item, { links: [], parents: [], initiatives: [], keyResults: [], evidence: [] }),
    ),
    initiatives: base(tables, 'initiatives').map((item) =>
      Object.assign(item, { serves: [], keyResults: [], evidence: [] }),
    ),
    keyResults: base(tables, 'keyResults').map((item) => Object.assign(item, { measures: [] })),
    evidence: base(tables, 'evidence'),
    stakeholders: base(tables, 'stakeholders'),
    vision: base(tables, 'vision'),
  };
}

function base<K extends PlanTableKey>(tables: ParsedPlan, table: K) {
  const keys = new Set<string>();
  const rows: readonly RowOf<PlanTables[K]>[] = tables[table]?.rows ?? [];
  return rows.map((row) => {
    const texts = row as unknown as Readonly<Record<string, string | undefined>>;
    const id = texts['id'] ?? '';
    const name = texts[planTables[table].identity] ?? '';
    const key = unused(keys, id || `${planTables[table].name.toLowerCase()}: ${normaliseName(name)}`);
    const place = cellOf(tables, { table, row }, planTables[table].identity).place;
    const standing: joined.Standing = 'live';
    return { table, row, key, id, name, place, standing, draft: isDraft(texts['status']) };
  });
}

/** Two rows with the same ID stay two items. */
function unused(keys: Set<string>, wanted: string): string {
  let key = wanted;
  for (let n = 2; keys.has(key); n++) key = `${wanted} (${n})`;
  keys.add(key);
  return key;
}
