/** Sidebar: writes links that were accepted. Rows are found again first, and no cell that holds something is written over unasked. */
import { label } from '../../core/strategy/item';
import { count } from '../../core/gaps/wording';
import { acceptedSentence } from '../../core/overlaps/accepted-sentence';
import { findMarked } from '../../core/overlaps/find-marked';
import { goalItems } from '../../core/overlaps/goals';
import { placeLink, type WantedLink } from '../../core/overlaps/place-link';
import type { PlacedLink } from '../../core/overlaps/write-links';
import { changingFile } from '../changing-file';
import { formulasOf } from '../../google/read-again';
import type { AcceptedLink, AcceptedMany, AcceptedOne } from '../../rpc/overlaps';
import { UserError } from '../../user-error';
import { ensureTabs } from '../lay-out-tabs';
import { readOverlapsFile, type OverlapsFile } from './overlaps-file';
import { writeLinks, type Left } from './write-links';

export function acceptLink(link: AcceptedLink): AcceptedOne {
  return changingFile(() => {
    const { file, placed, left, held } = place([link], readOverlapsFile());
    if (held) return { state: 'held', ...held };
    const written = writeLinks(file, placed, (wanted) => `Linked ${label(wanted.item)}`);
    const why = left.get(0) ?? written.left.get(0);
    if (why !== undefined) throw new UserError(`${why} Nothing was written.`);
    const [wanted] = [...placed.values()].map((one) => one.wanted);
    const said = wanted ? acceptedSentence(wanted, written.mapTab) : '';
    return { state: 'written', said, ...(written.run === undefined ? {} : { run: written.run }) };
  });
}

export function acceptLinks(links: readonly AcceptedLink[]): AcceptedMany {
  return changingFile(() => {
    const { file, placed, left } = place(links, readOverlapsFile());
    const written = writeLinks(file, placed, () => `Linked ${count(placed.size, 'row')} as suggested`);
    const all = new Map([...left, ...written.left]);
    return {
      said: `${count(links.length - all.size, 'row')} linked.`,
      ...(written.run === undefined ? {} : { run: written.run }),
      left: [...all].map(([number, why]) => ({ number, why })),
    };
  });
}

interface Placed {
  readonly file: OverlapsFile;
  /** By the number of the link. */
  readonly placed: ReadonlyMap<number, PlacedLink>;
  readonly left: Left;
  /** Of the last one whose cell holds something. */
  readonly held?: { readonly cell: string; readonly holds: string; readonly mayAdd: boolean };
}

function place(links: readonly AcceptedLink[], file: OverlapsFile): Placed {
  const placed = new Map<number, PlacedLink>();
  const left = new Map<number, string>();
  const formulas = new Map<number, readonly (readonly string[])[]>();
  let held: Placed['held'];
  links.forEach((link, number) => {
    try {
      const wanted = wantedOf(link, file);
      const { sheetId } = wanted.item.place;
      const tab = file.workbook.tabs.get(sheetId);
      const behind = formulas.get(sheetId) ?? (tab ? formulasOf(tab) : []);
      formulas.set(sheetId, behind);
      const at = placeLink(file.plan, wanted, behind);
      if (at.kind === 'refused') left.set(number, at.said);
      else if (at.kind === 'held') {
        held = { cell: at.cell, holds: at.holds, mayAdd: at.mayAdd };
        left.set(number, `The cell ${at.cell} holds “${at.holds}” by now.`);
      } else placed.set(number, { wanted, place: at });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      left.set(number, error.message.replace(/ Nothing was written\./, ''));
    }
  });
  const needsMap = [...placed.values()].some((one) => one.place.kind === 'map');
  if (needsMap && !file.facts.map) {
    return place(links, readOverlapsFile(ensureTabs(file.workbook, ['alignmentMap']).workbook));
  }
  return { file, placed, left, ...(held ? { held } : {}) };
}

/** @throws UserError where the row or the goal is gone */
function wantedOf({ item, goal, strength, over }: AcceptedLink, { strategy }: OverlapsFile): WantedLink {
  const work = item.table === 'initiatives' ? strategy.initiatives : strategy.productObjectives;
  return {
    item: findMarked<WantedLink['item']>(work, item),
    goal: findMarked(goalItems(strategy, item.table), goal),
    strength,
    ...(over ? { over } : {}),
  };
}
