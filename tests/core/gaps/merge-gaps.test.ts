import type { Gap, GapReport } from '../../../src/core/gaps/gap';
import { mergeGaps, type GapRow } from '../../../src/core/gaps/merge-gaps';
import { standardSettings } from '../../../src/core/settings/definitions';
import type { Day } from '../../../src/core/tables/day';

const TODAY = '2026-06-01' as Day;
const gap: Gap = {
  id: 'G07-abc',
  rule: { id: 'G07', name: 'Objective without initiative', why: 'It will be missed.' },
  items: [],
  place: { sheetId: 1, tab: 'Product Objectives', row: 4, column: 3 },
  itemLabel: 'PO-3',
  gap: 'Nobody works on it.',
  saw: 'No initiative.',
  next: 'Plan some.',
  level: 3,
  isNote: false,
  weight: 0.2,
  fingerprint: 'facts1',
  tables: ['productObjectives'],
};
const row = (parts: Partial<GapRow> = {}) =>
  ({
    row: 2,
    id: gap.id,
    status: 'Open',
    firstSeen: '2026-05-01',
    fingerprint: 'facts1',
    ...parts,
  }) as GapRow;
const merge = (rows: readonly GapRow[], found: readonly Gap[] = [gap], checked = ['G07'], columns = 8) => {
  const columnsFound = new Map([['productObjectives', columns]]);
  const report: GapReport = {
    gaps: found,
    unchecked: [],
    checked: new Set(checked),
    columnsFound,
    outside: new Set(),
  };
  return mergeGaps(rows, report, TODAY, standardSettings());
};
const only = (rows: readonly GapRow[], found?: readonly Gap[]) => merge(rows, found).seen[0];

test('a new gap is open and first seen today', () => {
  expect(only([])).toMatchObject({ newStatus: 'Open', firstSeen: TODAY, isNew: true, accepted: false });
});

test('a known gap keeps its day and the status that a person gave it', () => {
  expect(only([row({ status: 'In progress' })])).toMatchObject({
    newStatus: undefined,
    status: 'In progress',
    firstSeen: '2026-05-01',
    isNew: false,
  });
});

test('a gap that is no longer found is fixed, but not where its rule could not look', () => {
  expect(merge([row()], []).fixed.map(({ id }) => id)).toEqual(['G07-abc']);
  expect(merge([row()], [], []).fixed).toEqual([]);
  expect(merge([row({ status: 'Fixed' })], []).fixed).toEqual([]);
});

test('a gap is not fixed while the table or the column in which it was seen is out of sight', () => {
  const seen = row({ fingerprint: 'facts1 @productObjectives8' });
  expect(merge([seen], [], ['G07'], 8).fixed).toHaveLength(1);
  expect(merge([seen], [], ['G07'], 7)).toMatchObject({ fixed: [], unlooked: [{ id: 'G07-abc' }] });
});

test('accepted with a reason stays accepted while the facts stay', () => {
  const accepted = { status: 'Accepted', note: 'We know.' } as const;
  expect(only([row(accepted)])).toMatchObject({ accepted: true, newStatus: undefined });
  expect(only([row(accepted)], [{ ...gap, fingerprint: 'facts2' }])).toMatchObject({
    accepted: false,
    newStatus: 'Re-opened',
    reason: 'changed',
    memory: 'facts2 changed @productObjectives8',
  });
});

test('accepted without a reason counts as open', () => {
  expect(only([row({ status: 'Accepted' })])).toMatchObject({ accepted: false, newStatus: undefined });
});

test('an accepted gap comes back on its review day', () => {
  const accepted = { status: 'Accepted', note: 'We know.', reviewOn: TODAY } as const;
  expect(only([row(accepted)])).toMatchObject({ newStatus: 'Re-opened', reason: 'due' });
});

test('a fixed gap that is back is opened again, and says so until a person takes it up', () => {
  expect(only([row({ status: 'Fixed' })])).toMatchObject({ newStatus: 'Re-opened', reason: 'back' });
  const again = row({ status: 'Re-opened', fingerprint: 'facts1 back' });
  expect(only([again])).toMatchObject({ newStatus: undefined, reason: 'back' });
  expect(only([row({ status: 'In progress', fingerprint: 'facts1 back' })])?.reason).toBeUndefined();
});

test('a gap weighs more once it was open for two cycles', () => {
  expect(only([row({ firstSeen: '2025-12-03' as Day })])?.level).toBe(4);
  expect(only([row({ firstSeen: '2025-12-04' as Day })])?.level).toBe(3);
});

test('a note stays Low, however long it is open', () => {
  const note = { ...gap, level: 1, isNote: true } as const;
  expect(only([row({ firstSeen: '2020-01-01' as Day })], [note])?.level).toBe(1);
  expect(only([row({ firstSeen: '2020-01-01' as Day })], [{ ...note, isNote: false }])?.level).toBe(2);
});
