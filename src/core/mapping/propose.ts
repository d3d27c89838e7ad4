/** Proposes which tab is which table and which heading is which column. */
import { readPlan } from '../strategy/plan';
import { isBlank } from '../tables/cell';
import type { SheetData } from '../tables/sheet-data';
import { assignTables, LEAST_SCORE, type Assignment, type Offer } from './assign';
import type { Mapped } from './find-mapped';
import { headingReader } from './heading-fits';
import { withMap } from './propose-map';
import { repeatsOf } from './repeats';
import { isMappedTab, mappedTab } from './propose-mapped';
import { candidatesOf, columnsOf } from './recognise';
import type { TabProposal } from './proposal';
import { sharedAreas } from './shared-areas';
import { levelProposals, tableProposal, unknownTable } from './table-proposal';

/** Below what is read without asking, there are readings worth a question. */
const LEAST_GUESS = 2.5;

/**
 * Tabs without a cell are left out: what comes to stand on them later can still be recognised.
 * @param own the tabs that set-up laid out, by table key: nobody is asked about them
 * @param mapped what the person said before: those tabs come as they were mapped
 */
export function proposeMapping(
  sheets: readonly SheetData[],
  own: ReadonlyMap<string, number>,
  mapped?: Mapped,
): readonly TabProposal[] {
  const read = headingReader();
  const candidates = candidatesOf(sheets, own, read);
  const open = candidates.filter(({ area }) => !mapped || !isMappedTab(mapped, area.sheet));
  const except = new Set<string>(mapped?.mapping.tables.map(({ table }) => table));
  const first = assignTables(open, read, LEAST_SCORE, except);
  const shared = sharedAreas(open, first, read, except);
  const assignment = withGuesses(first, assignTables(open, read, LEAST_GUESS, except));
  const taken = [...assignment.taken.values()];
  const all = taken.flatMap((offer) => [offer, ...repeatsOf(offer, assignment)]);
  const offers = new Map(all.map((offer) => [offer.candidate, offer]));
  const ours = new Set(own.values());
  const proposals = sheets
    .filter(({ id, cells }) => !ours.has(id) && cells.some((row) => row.some((cell) => !isBlank(cell))))
    .map((sheet) => {
      const here = candidates.filter(({ area }) => area.sheet === sheet);
      if (mapped && isMappedTab(mapped, sheet)) return mappedTab(mapped, sheet, here);
      const tables = here.flatMap((candidate) => {
        const levels = shared.filter((one) => one.candidate === candidate).flatMap(levelProposals);
        if (levels.length > 0) return levels;
        const offer = offers.get(candidate);
        return offer
          ? [tableProposal(offer, columnsOf(offer, assignment, shared), rivalOf(offer, assignment))]
          : [unknownTable(candidate, assignment)];
      });
      return { sheetId: sheet.id, tab: sheet.name, tables };
    });
  return withMap(proposals, sheets, () => readPlan(sheets, own, mapped).tables);
}

/** Tables and areas that are left over may still be guessed; what is taken stays taken. */
function withGuesses(sure: Assignment, more: Assignment): Assignment {
  const taken = new Map(sure.taken);
  const used = new Set([...taken.values()].map(({ candidate }) => candidate));
  for (const offer of more.offers) {
    const { table } = offer.match;
    if (taken.has(table) || used.has(offer.candidate)) continue;
    taken.set(table, offer);
    used.add(offer.candidate);
  }
  return { taken, offers: more.offers, links: sure.links };
}

/** The next best reading of the same area. */
function rivalOf({ candidate, match }: Offer, { offers }: Assignment): Offer | undefined {
  return offers.find((other) => other.candidate === candidate && other.match.table !== match.table);
}
