/** The files that are tortured: made once, saved, and opened again for every case. */
import { headingsOf } from '../journeys/journey';
import type { Host, HostOptions } from '../../playground/host/host';
import { openHost } from '../../playground/host/open-host';
import type { SavedWorkbook } from '../../playground/host/saved';
import type { AskForm } from '../../src/core/reviews/ask-form';
import { answers, send, tokenIn } from '../journeys/answers';
import { filledIn } from '../journeys/ask-form';
import { draftFor, press } from '../journeys/reviews';
import { GOALS, SQUADS } from '../journeys/support-company';

const NOW = '2026-11-22T10:00:00Z';
const PAGE = 'https://script.google.com/macros/s/AKfycb-torture/exec';
const OWNER = 'pm@example.com';

const BESIDE_GOALS = [
  ['DRI', 'My notes'],
  ['Ines', 'ask Omar'],
  ['Omar', '=1+1'],
  ['', ''],
];

/** Tabs of a person's own, with names, headings and columns of their own, and a gap of most kinds. */
export const THEIR_TABS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Goals: GOALS.map((row, i) => [...row, ...(BESIDE_GOALS[i] ?? [])]),
  Squads: [...SQUADS, ['PO-5', 'Core', 'Launch the new help centre', 'CO-1', 'Ann']],
  Roadmap: [
    ['ID', 'Epic', 'Goal', 'Effort', 'Lead', 'Ticket'],
    ['IN-1', 'Contracts that enterprise buyers sign online', 'PO-1', '5', 'Ann', 'T-1'],
    ['IN-2', 'Warn us when customers are about to leave', '', '3', 'Ben', 'T-2'],
    ['IN-3', 'Ticket answers from the support archive', '', 'soon', 'Cem', 'T-3'],
    ['IN-4', 'Zebra', '', '2', 'Cem', 'T-4'],
    ['IN-5', 'Pricing page for enterprise buyers', 'PO-1', '2', 'Cem', 'T-5'],
  ],
  People: [
    ['Name', 'E-mail', 'Function', 'Power', 'Interest', 'Cares about'],
    ['Ana Duarte', 'ana@example.com', 'Sales', '5', '4', 'PO-1'],
    ['Luc Verbruggen', 'luc@example.com', 'Engineering', '4', '4', 'PO-1'],
    ['Bianca Moretti', 'bianca@example.com', 'Marketing', '2', '4', 'PO-2'],
  ],
  Links: [
    [
      'Objective',
      'CO-1 Win enterprise customers in new markets',
      'CO-2 Keep the customers we have',
      'CO-3 Run a lean support team',
    ],
    ['PO-1', '', '3', ''],
    ['PO-2', '-3', '9', ''],
    ['PO-3', '', '', ''],
  ],
};

export type WorldName =
  | 'empty'
  | 'own'
  | 'checked'
  | 'changed'
  | 'changedAndChecked'
  | 'dismissed'
  | 'leftAsItIs'
  | 'asked'
  | 'toContinue'
  | 'scrambled'
  | 'deployed'
  | 'doubtful'
  | 'due'
  | 'copied'
  | 'tried'
  | 'sample'
  | 'earlier';

const make: Readonly<Record<WorldName, () => Host>> = {
  /** A new file. */
  empty: () => openHost({ bundle: 'dist', now }),
  /** A plan of the person's own that Throughline has never seen. */
  own: () => {
    const host = openFrom(world('empty'));
    for (const [tab, rows] of Object.entries(THEIR_TABS)) {
      host.person.addTab(tab);
      host.person.paste(tab, 'A1', rows);
      host.person.deleteRows(tab, rows.length + 20, 980 - rows.length);
    }
    host.person.setNote('Goals', 'B2', 'a note of mine');
    host.person.setNote('Links', 'C2', 'Fewer calls, fewer losses');
    return host;
  },
  /** The same after set-up and a check, with what people write on our tabs. */
  checked: () => {
    const host = openFrom(world('own'));
    host.run('setUpWorkbook');
    host.run('runGapAnalysis');
    for (const { name, rows } of host.workbook.tabs) {
      if (rows.count > 150) host.person.deleteRows(name, 150, rows.count - 149);
    }
    const headings = headingsOf(host, 'Gaps');
    const column = (heading: string) => letter(headings.indexOf(heading));
    host.person.type('Gaps', `${column('Owner')}2`, 'Ines Mora');
    host.person.type('Gaps', `${column('Note')}2`, 'mine: we know');
    host.person.type('Gaps', `${letter(headings.length)}1`, 'My column');
    host.person.type('Gaps', `${letter(headings.length)}3`, 'mine: beside a gap');
    return host;
  },
  /** The plan has changed since the check: a gap is fixed, another one is new. */
  changed: () => {
    const host = openFrom(world('checked'));
    host.person.type('Roadmap', 'C5', 'PO-2');
    host.person.type('Roadmap', 'C2', '');
    return host;
  },
  /** Two people were asked, one of them answered, and two messages wait to be sent. */
  asked: () => {
    const host = openFrom(world('checked'));
    press(host, 'changeSettings', [{ key: 'answerPage', opened: '', typed: PAGE }]);
    host.person.select('Squads', 'C2');
    const form = askFormOf(host, ['ana@example.com']);
    press(host, 'sendAsk', { form, mark: press(host, 'previewAsk', form).mark });
    send(host, tokenIn(host), answers({ review: 'RV-1', answer: 'Concern', comment: '=1+1 Too late' }));
    press(host, 'queueMessages', [
      draftFor('luc@example.com', ['IN-1']),
      draftFor('bianca@example.com', ['IN-2']),
    ]);
    host.person.type(
      'Reviews',
      `${letter(host.values('Reviews')[0]?.length ?? 0)}2`,
      'mine: beside a review',
    );
    return host;
  },
  /** A mail was being sent when its run died, so that nobody knows whether it went out. */
  doubtful: () => {
    const host = openFrom(world('asked'));
    const sidebar = press(host, 'outgoingMails');
    host.failAt(({ name }) => name === 'MailApp.sendEmail');
    try {
      press(host, 'sendQueued');
    } catch {
      return host;
    }
    throw new Error(`The run was not killed: ${sidebar.length} mails waited.`);
  },
  /** Some days later: a reminder is due. */
  due: () => {
    const host = openFrom(world('asked'));
    press(host, 'sendQueued');
    return openHost({ bundle: 'dist', now: later, saved: host.save() });
  },
  /** A person made a copy of the file. */
  copied: () => {
    const file = world('asked');
    const { properties: _stay, triggers: _too, outbox: _and, ...travels } = file;
    const id = '1LocalSheets-throughline-copy-0000000000000000';
    const properties = { document: [], script: [], users: [] };
    return openFrom({
      ...travels,
      workbook: { ...file.workbook, id },
      properties,
      triggers: [],
      outbox: [],
    });
  },
  changedAndChecked: () => {
    const host = openFrom(world('changed'));
    host.run('runGapAnalysis');
    return host;
  },
  /** The installation was tried a moment ago, and its timer is due. */
  tried: () => {
    const host = openFrom(world('checked'));
    press(host, 'tryLive');
    return host;
  },
  dismissed: () => {
    const host = openFrom(world('checked'));
    const { work, goals } = press(host, 'findOverlaps', { of: 'unlinked' });
    const [item] = work;
    const goal = goals[item?.suggestions[0]?.to ?? -1];
    if (item && goal) press(host, 'dismissLink', { item, goal });
    return host;
  },
  /** A text was left as it is. */
  leftAsItIs: () => {
    const host = openFrom(world('checked'));
    const [row] = press(host, 'findOutputs', {}).rows;
    if (row) press(host, 'leaveText', { table: row.table, id: row.id, name: row.name });
    return host;
  },
  /** Messages wait, and a timer will send them. */
  toContinue: () =>
    openFrom({
      ...world('asked'),
      triggers: [
        ...world('asked').triggers,
        {
          uid: 'a send that goes on',
          handler: 'continueSending',
          event: 'CLOCK',
          creator: OWNER,
          zone: 'Europe/Berlin',
          schedule: { kind: 'once', at: 0 },
          due: 0,
        },
      ],
    }),
  /** Somebody typed over what the Reviews tab says. */
  scrambled: () => {
    const host = openFrom(world('asked'));
    const at = host.values('Reviews')[0]?.indexOf('Due') ?? 0;
    host.person.clear('Reviews', `${letter(at)}2:${letter(at + 2)}4`);
    return host;
  },
  /** The page for answers is published, and not yet used. */
  deployed: () => openFrom(world('checked')),
  /** The sample plan after its first check. */
  sample: () => {
    const host = openFrom(world('empty'));
    host.run('startWithSample');
    host.run('runGapAnalysis');
    for (const { name, rows } of host.workbook.tabs) {
      if (rows.count > 200) host.person.deleteRows(name, 200, rows.count - 199);
    }
    return host;
  },
  /** As an earlier Throughline would have left it. */
  earlier: () => {
    const host = openFrom(world('checked'));
    for (const heading of ['Response rate', 'Consent', 'Alignment age', 'Answers']) {
      const at = host.values('Coverage')[0]?.indexOf(heading) ?? -1;
      if (at >= 0) host.person.deleteColumns('Coverage', at + 1);
    }
    host.person.type('Help', 'C3', 'What it said a year ago');
    host.workbook.metadata = host.workbook.metadata.map((entry) =>
      entry.key === 'throughline.tabs'
        ? { ...entry, value: (entry.value ?? '').replace(/,?"layout":\d+/, '') }
        : entry,
    );
    return host;
  },
};

const saved = new Map<WorldName, SavedWorkbook>();

/** A file as it was saved; shared, so it must not be changed. */
export function world(name: WorldName): SavedWorkbook {
  const known = saved.get(name);
  if (known) return known;
  const made = make[name]().save();
  saved.set(name, made);
  return made;
}

/** @param name whose day it is there; the first day unless told */
export function openFrom(file: SavedWorkbook, name?: WorldName, options: Partial<HostOptions> = {}): Host {
  return openHost({
    bundle: 'dist',
    now: name === 'due' ? later : now,
    saved: file,
    user: OWNER,
    ...options,
    webAppUrl: name === 'deployed' ? PAGE : null,
  });
}

/** A filled-in request about what is selected. */
export function askFormOf(host: Host, addresses: readonly string[]): AskForm {
  const page = press(host, 'openAsk', {});
  const people = page.people.filter(({ address }) => addresses.includes(address)).map(({ key }) => key);
  return filledIn(page, { people, stage: 'Prototype' });
}

function now(): Date {
  return new Date(NOW);
}

function later(): Date {
  return new Date('2026-11-25T10:00:00Z');
}

/** @param index from 0, below 26 */
function letter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : `A${String.fromCharCode(65 + index - 26)}`;
}
