/** What people write through forms: rows, the map, links, formulas, the mapping. */
import type { Host } from '../../playground/host/host';
import type { RowForm, Texts } from '../../src/core/forms/field';
import type { FlaggedRow } from '../../src/core/outcomes/flagged-row';
import type { AcceptedLink } from '../../src/rpc/overlaps';
import type { RowChange } from '../../src/rpc/rows';
import { textsOf } from '../journeys/open-form';
import { press } from '../journeys/reviews';
import { sidebarPress, type WritingCase } from './writing-case';

function changeOf(form: RowForm, suggested: Texts, typed: Texts): RowChange {
  const opened = textsOf(form);
  return {
    table: form.table,
    ...(form.mark ? { mark: form.mark } : {}),
    opened,
    typed: { ...opened, ...suggested, ...typed },
    overFormulas: [],
    ...(suggested['id'] === undefined ? {} : { suggestedId: suggested['id'] }),
  };
}

function changedRow(host: Host): RowChange {
  host.person.select('Roadmap', 'B3');
  const opened = press(host, 'openRow', { at: 'selection' });
  if (opened.state !== 'row') throw new Error(opened.said);
  return changeOf(opened.form, {}, { owner: '=Ben & Ann', effort: '8' });
}

function newRow(host: Host): RowChange {
  const { form, suggested } = press(host, 'newRow', { table: 'initiatives' });
  return changeOf(form, suggested, { initiative: 'Answer in the language of the customer', owner: 'Cem' });
}

function linksIn(host: Host): readonly AcceptedLink[] {
  const { work, goals } = press(host, 'findOverlaps', { of: 'unlinked' });
  return work.flatMap((item) => {
    const goal = goals[item.suggestions[0]?.to ?? -1];
    return goal ? [{ item, goal, strength: 9 }] : [];
  });
}

function firstLink(host: Host): AcceptedLink {
  const [link] = linksIn(host);
  if (!link) throw new Error('Nothing is suggested.');
  return link;
}

function firstOutput(host: Host): FlaggedRow {
  const [row] = press(host, 'findOutputs', {}).rows;
  if (!row) throw new Error('No text names work.');
  return row;
}

export const formCases = {
  saveRow: [
    { name: 'Save a row', world: 'checked', prepare: sidebarPress('saveRow', changedRow) },
    { name: 'Add a row', world: 'checked', prepare: sidebarPress('saveRow', newRow) },
  ],
  saveMap: [
    {
      name: 'Save the map',
      world: 'checked',
      prepare: sidebarPress('saveMap', (host) => {
        const opened = press(host, 'openMap', { key: 'PO-1' });
        if (opened.state !== 'map') throw new Error(opened.said);
        const { key, primary, links } = opened.form;
        return {
          key,
          opened: {
            primary: primary.text,
            links: Object.fromEntries(
              links.map((link) => [link.key, { cell: link.cell, reason: link.reason }]),
            ),
          },
          typed: { primary: 'CO-2', strengths: { 'CO-3': 1 }, reasons: { 'CO-3': '=Fewer calls' } },
        };
      }),
    },
  ],
  acceptLink: [
    { name: 'Accept an overlap', world: 'checked', prepare: sidebarPress('acceptLink', firstLink) },
  ],
  acceptLinks: [
    { name: 'Accept all overlaps', world: 'checked', prepare: sidebarPress('acceptLinks', linksIn) },
  ],
  dismissLink: [
    { name: 'Dismiss an overlap', world: 'checked', prepare: sidebarPress('dismissLink', firstLink) },
  ],
  bringBackLink: [
    {
      name: 'Bring an overlap back',
      world: 'dismissed',
      prepare: sidebarPress(
        'bringBackLink',
        (host) => press(host, 'findOverlaps', { of: 'unlinked' }).dismissed[0]?.what ?? '',
      ),
    },
  ],
  writeOutcome: [
    {
      name: 'Say it as an outcome',
      world: 'checked',
      prepare: sidebarPress('writeOutcome', (host) => {
        const { table, sheetId, mark, text: was } = firstOutput(host);
        const text = 'Customers answer their questions without a call';
        return { table, sheetId, mark, was, text, fill: {}, overFormula: false };
      }),
    },
  ],
  leaveText: [
    {
      name: 'Leave a text as it is',
      world: 'checked',
      prepare: sidebarPress('leaveText', (host) => {
        const { table, id, name } = firstOutput(host);
        return { table, id, name };
      }),
    },
  ],
  bringBackText: [
    {
      name: 'Look at a text again',
      world: 'leftAsItIs',
      prepare: sidebarPress('bringBackText', (host) => press(host, 'findOutputs', {}).left[0]?.what ?? ''),
    },
  ],
  insertFormula: [
    {
      name: 'Insert a formula',
      world: 'checked',
      prepare: sidebarPress('insertFormula', () => ({
        name: 'ALIGNMENT_SCORE',
        arguments: ['CompanyObjectives', 'ProductObjectives', 'AlignmentMap', 'Initiatives', ''],
        cell: 'Sheet1!B4',
      })),
    },
  ],
  saveMapping: [
    {
      name: 'Confirm the mapping',
      world: 'own',
      prepare: sidebarPress('saveMapping', (host) => press(host, 'scanSheet').tabs),
    },
  ],
} satisfies Readonly<Record<string, readonly WritingCase[]>>;
