/** Reads an area as the table that a person says it is. */
import { planTables } from '../tables/all-tables';
import type { Area } from './area';
import { candidateOf } from './candidate';
import { headingReader } from './heading-fits';
import { matchColumns } from './match-columns';
import type { MappedKey, TableProposal } from './proposal';
import { boundsOf, columnProposals, rowsRead } from './table-proposal';

export function proposeAs(area: Area, table: MappedKey): TableProposal {
  const candidate = candidateOf(area, undefined);
  const columns = table === 'alignmentMap' ? [] : matchColumns(candidate, table, headingReader()).columns;
  return {
    table,
    confidence: 'sure',
    why: 'You said so.',
    area: boundsOf(candidate),
    columns: columnProposals(candidate, columns),
    rows: table === 'alignmentMap' ? candidate.rows : rowsRead(candidate, planTables[table], columns),
  };
}
