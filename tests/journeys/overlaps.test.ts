/** Find the overlaps: what work may serve is proposed with reasons, and written only where it is accepted. */
import type { Host } from '../../playground/host/host';
import type { SavedWorkbook } from '../../playground/host/saved';
import type { FoundOverlaps, ListedWork } from '../../src/core/overlaps/listed-work';
import type { AcceptedLink } from '../../src/rpc/overlaps';
import { openJourney, writesOf } from './journey';
import { fileOf, OWNER, withScript } from './odd-file';
import { hashOf } from './open-form';
import { ask, openSidebar } from './sidebar';

/** Tabs of the person's own: three goals, two of them served, and work without a link. */
const TABS = {
  Goals: [
    ['ID', 'Company goal', 'Metric', 'Weight'],
    ['CO-1', 'Win enterprise customers in new markets', 'Enterprise revenue', '50'],
    ['CO-2', 'Keep the customers we have', 'Logo churn', '30'],
    ['CO-3', 'Run a lean support team', 'Cost per support ticket', '20'],
  ],
  Squads: [
    ['ID', 'Team', 'Objective', 'Supports', 'DRI'],
    ['PO-1', 'Core', 'Enterprise buyers sign without a sales call', 'CO-1', 'Ann'],
    ['PO-2', 'Core', 'Fewer customers leave in their first year', 'CO-2', 'Ben'],
    ['PO-3', 'Desk', 'Support answers tickets without a second question', '', 'Cem'],
    ['PO-4', 'Core', 'Customers who want to churn hear from us first', '', 'Ann'],
  ],
  Roadmap: [
    ['ID', 'Epic', 'Goal', 'Effort', 'Lead'],
    ['IN-1', 'Contracts that enterprise buyers sign online', 'PO-1', '5', 'Ann'],
    ['IN-2', 'Warn us when customers are about to leave', '', '3', 'Ben'],
    ['IN-3', 'Ticket answers from the support archive', '', '2', 'Cem'],
    ['IN-4', 'Zebra', '', '2', 'Cem'],
    ['IN-5', 'Pricing page for enterprise buyers', 'Grow faster', '2', 'Cem'],
  ],
};

interface Screen {
  readonly host: Host;
  readonly nonce: string;
  readonly find: (of?: 'unlinked' | 'selection', gap?: string) => FoundOverlaps;
  readonly link: (
    found: FoundOverlaps,
    id: string,
    more?: Partial<AcceptedLink>,
    nth?: number,
  ) => AcceptedLink;
  readonly accept: (link: AcceptedLink) => Record<string, unknown> | string;
  readonly undo: (run: number | undefined) => string;
}

function openScreen(saved: SavedWorkbook = fileOf('', TABS), user = OWNER): Screen {
  const host = openJourney({ saved, user });
  const nonce = openSidebar(host);
  return {
    host,
    nonce,
    find: (of = 'unlinked', gap) => {
      const reply = ask(host, nonce, 'findOverlaps', { of, ...(gap === undefined ? {} : { gap }) });
      if (!reply.ok) throw new Error(reply.message);
      return reply.value;
    },
    link: ({ work, goals }, id, more = {}, nth = 0) => {
      const item = work.find((one) => one.id === id);
      const goal = goals[item?.suggestions[nth]?.to ?? -1];
      if (!item || !goal) throw new Error(`${id} has no suggestion ${nth}`);
      return { item, goal, strength: 9, ...more };
    },
    accept: (link) => {
      const reply = ask(host, nonce, 'acceptLink', link);
      return reply.ok ? { ...reply.value } : reply.message;
    },
    undo: (run) => {
      const reply = ask(host, nonce, 'restoreRun', run ?? -1);
      return reply.ok ? `${reply.value.cells} back` : reply.message;
    },
  };
}

const callsOf = (host: Host) =>
  Object.values(host.log.at(-1)?.callsByName ?? {}).reduce((sum, n) => sum + n, 0);

/** IN-3 → PO-3 strong */
const said = ({ work, goals }: FoundOverlaps) =>
  work.map(({ id, suggestions }: ListedWork) =>
    [id, ...suggestions.map(({ to, confidence }) => `${goals[to]?.id} ${confidence}`)].join(' | '),
  );

test('what has no link is listed with what it may serve, and nothing is written', () => {
  const { host, find } = openScreen();
  const before = hashOf(host);
  const found = find();
  expect(said(found)).toMatchInlineSnapshot(`
   [
     "IN-2 | PO-2 strong | PO-4 weak",
     "IN-3 | PO-3 strong",
     "PO-3 | CO-3 possible",
     "PO-4 | CO-2 possible | CO-1 weak",
     "IN-5 | PO-1 possible",
     "IN-4",
   ]
  `);
  expect(found.work.map(({ at, holds }) => [at, holds])).toMatchInlineSnapshot(`
   [
     [
       "C3 on Roadmap",
       undefined,
     ],
     [
       "C4 on Roadmap",
       undefined,
     ],
     [
       "D4 on Squads",
       undefined,
     ],
     [
       "D5 on Squads",
       undefined,
     ],
     [
       "C6 on Roadmap",
       "Grow faster",
     ],
     [
       "C5 on Roadmap",
       undefined,
     ],
   ]
  `);
  expect(writesOf(host)).toBe(0);
  expect(hashOf(host)).toBe(before);
  expect(callsOf(host)).toBeLessThanOrEqual(20 + 4 * host.workbook.tabs.length);
});
