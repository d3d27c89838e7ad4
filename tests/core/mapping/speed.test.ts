import { proposeMapping } from '../../../src/core/mapping/propose';
import type { Cell, Cells } from '../../../src/core/tables/cell';

/** A tab of work and a tab of objectives, with texts of their own in every row. */
const tab = (n: number, rows: number): Cells => {
  const work = n % 2 === 0;
  const headings = work
    ? [
        'ID',
        'Epic',
        'Objective',
        'Segment',
        'Lever',
        'Effort',
        'Reach',
        'Impact',
        'Start',
        'End',
        'Lead',
        'Notes',
      ]
    : [
        'ID',
        'Team',
        'Objective',
        'Supports',
        'Need',
        'Owner',
        'Quarter',
        'Commitment',
        'Why',
        'State',
        'A',
        'B',
      ];
  const row = (i: number): readonly Cell[] => [
    `${work ? 'IN' : 'PO'}-${n}-${i}`,
    `Thing ${n} of ${i} to do`,
    `Reach a goal ${i} on tab ${n}`,
    `CO-${i % 5}`,
    'Revenue',
    i,
    i * 10,
    2,
    '2026-01-31',
    '2026-03-31',
    `Person ${i % 9}`,
    `Remark ${i} that nobody else made`,
  ];
  return [headings, ...Array.from({ length: rows }, (_, i) => row(i))];
};

/** Processor time in milliseconds, the least of a few runs: other programs on the machine hardly count. */
function timeFor(rows: number): number {
  const sheets = Array.from({ length: 20 }, (_, id) => ({ id, name: `Tab ${id}`, cells: tab(id, rows) }));
  const times = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    proposeMapping(sheets, new Map());
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

// Twenty tabs of 500 rows take a quarter of a second on an idle machine; a busy one takes several times that.
test('time to read twenty tabs grows no faster than their rows, and stays a matter of a second', () => {
  timeFor(20);
  const [few, many] = [timeFor(125), timeFor(500)];
  expect(many).toBeLessThan(few * 10);
  expect(many).toBeLessThan(3000);
});
