import type { GapRow, MergedGap } from '../../../src/core/gaps/merge-gaps';
import { gapRows } from '../../../src/core/results/gap-rows';
import type { Day } from '../../../src/core/tables/day';

const TODAY = '2026-11-26' as Day;

const seen: MergedGap = {
  gap: {
    id: 'G10-1',
    rule: { id: 'G10', name: 'Too many objectives', why: 'What is not left out on purpose is left out.' },
    items: [],
    place: { sheetId: 3, tab: 'Squads', row: 2, column: 1 },
    itemLabel: 'Squads',
    gap: '-20 % churn and 3 more',
    saw: '=1+1, PO-1 and PO-4.',
    next: '@Ann decides.',
    level: 2,
    isNote: false,
    weight: 0,
    fingerprint: 'f',
    tables: ['productObjectives'],
  },
  level: 2,
  firstSeen: TODAY,
  status: 'Open',
  newStatus: undefined,
  reason: undefined,
  memory: 'f',
  accepted: false,
  isNew: true,
};

test('a sentence that begins with words of the plan never becomes a formula', () => {
  const unlooked = [{ id: 'G11-1', row: 7, saw: '+1 and +2.' } as GapRow];
  const [first, second] = gapRows([], { seen: [seen], fixed: [], unlooked }, TODAY);
  expect(first?.cells).toMatchObject({
    gap: "'-20 % churn and 3 more",
    saw: "'=1+1, PO-1 and PO-4.",
    next: "'@Ann decides.",
  });
  expect(second?.cells['saw']).toBe("'+1 and +2. Not looked at since 2026-11-26.");
});
