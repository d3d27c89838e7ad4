import { openAnswers } from '../../../src/core/reviews/open-answers';
import type { Day } from '../../../src/core/tables/day';
import { findHeadings } from '../../../src/core/tables/find-tables';
import { reviews } from '../../../src/core/tables/reviews';

/** A Thursday. */
const TODAY = '2026-11-26' as Day;
const HEADINGS = [
  'ID',
  'Item',
  'Stakeholder',
  'Round',
  'State',
  'Sent',
  'Due',
  'Answer',
  'Delegate',
  'Last reminded',
];

type Row = readonly [
  stakeholder: string,
  round: number,
  state: string,
  sent: string,
  due: string,
  ...string[],
];

function openIn(...rows: readonly Row[]) {
  const cells = rows.map(([who, round, ...rest], i) => [`RV-${i + 1}`, 'IN-1 Chat', who, round, ...rest]);
  const found = findHeadings({ id: 1, name: 'Reviews', cells: [HEADINGS, ...cells] }, reviews);
  return found && openAnswers(found, TODAY);
}

test('what waits for our reply is counted: concerns, objections, and answers that leave it open', () => {
  expect(
    openIn(
      ['Ana', 1, 'Concern open', '2026-11-20', '', 'Concern'],
      ['Bo', 1, 'Objection open', '2026-11-20', '', 'Objection'],
      ['Cy', 1, 'Answered', '2026-11-20', '', 'Need to talk'],
      ['Di', 1, 'Answered', '2026-11-20', '', 'Support'],
      ['Ed', 1, 'Replied', '2026-11-20', '', 'Concern'],
    ),
  ).toEqual({ toReply: 3, objections: 1, overdue: 0, silent: 0 });
});

test('a day that has passed and a silence of three working days are told apart', () => {
  expect(
    openIn(
      ['Ana', 1, 'Sent', '2026-11-18', '2026-11-25'],
      ['Bo', 1, 'Sent', '2026-11-23', '2026-11-27'],
      ['Cy', 1, 'Sent', '2026-11-24', '2026-11-27'],
      ['Di', 1, 'Sent', '2026-11-01', ''],
      ['Ed', 1, 'Sent', '2026-11-18', '2026-12-01', '', 'Flo'],
      ['Gil', 1, 'Sent', '2026-11-18', '2026-12-01', '', '', '2026-11-25'],
    ),
  ).toEqual({ toReply: 0, objections: 0, overdue: 1, silent: 2 });
});

test('a question that was asked once more counts in its last round alone', () => {
  const second: Row = ['Ana', 2, 'Sent', '2026-11-26', '2026-12-03'];
  expect(openIn(['Ana', 1, 'Concern open', '2026-11-20', '', 'Concern'], second)).toBeUndefined();
  expect(openIn(second, ['Ana', 1, 'Concern open', '2026-11-20', '', 'Concern'])).toBeUndefined();
});

test('where nothing waits, there is nothing to say', () => {
  expect(openIn(['Ana', 1, 'Closed', '2026-11-01', '2026-11-08', 'Support'])).toBeUndefined();
  expect(openIn()).toBeUndefined();
});
