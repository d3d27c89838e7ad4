/** Plans of any size, for measuring: plain rows as a person would paste them, with a gap in every fifth row. */
import type { Host } from '../playground/host/host';

type Rows = readonly (readonly string[])[];

const COMPANY_OBJECTIVES = 5;
/** Initiatives a product objective. */
const SHARE = 4;

/** Pastes a plan with this many initiatives and as many key results, on tabs of the person's own. */
export function pastePlan(host: Host, size: number): void {
  for (const [tab, cells] of Object.entries(plan(size))) {
    host.person.addTab(tab);
    host.person.paste(tab, 'A1', cells);
  }
}

function plan(size: number): Readonly<Record<string, Rows>> {
  const productObjectives = Math.ceil(size / SHARE);
  return {
    'Company Objectives': [
      ['ID', 'Objective', 'Metric', 'Baseline', 'Target', 'Weight', 'Owner', 'Status'],
      ...rows(COMPANY_OBJECTIVES, (n) => [
        `CO-${n}`,
        `Reach goal ${n}`,
        'Revenue',
        '10',
        '20',
        `${n}`,
        'Ada',
        'Active',
      ]),
    ],
    'Product Objectives': [
      ['ID', 'Product', 'Objective', 'Company objective', 'Customer need', 'Owner', 'Status'],
      ...rows(productObjectives, (n) => [
        `PO-${n}`,
        'Desk',
        `Change outcome ${n}`,
        someBlank(n, `CO-${1 + (n % COMPANY_OBJECTIVES)}`),
        'Less waiting',
        'Ben',
        'Active',
      ]),
    ],
    'Key Results': [
      [
        'ID',
        'Supports',
        'Key result',
        'Metric',
        'Baseline',
        'Target',
        'Current',
        'Confidence',
        'Due',
        'Owner',
      ],
      ...rows(size, (n) => [
        `KR-${n}`,
        `PO-${1 + (n % productObjectives)}`,
        `Raise number ${n}`,
        'Share of users',
        '10',
        someBlank(n, '20'),
        '12',
        '0.6',
        '2026-06-30',
        'Cleo',
      ]),
    ],
    Initiatives: [
      [
        'ID',
        'Initiative',
        'Product objective',
        'Horizon',
        'Effort (person-weeks)',
        'Start',
        'End',
        'Owner',
        'Status',
      ],
      ...rows(size, (n) => [
        `IN-${n}`,
        `Build part ${n}`,
        someBlank(n, `PO-${1 + (n % productObjectives)}`),
        'H1',
        '6',
        '2026-01-05',
        '2026-03-27',
        'Dov',
        'In progress',
      ]),
    ],
  };
}

function rows(count: number, row: (number: number) => readonly string[]): Rows {
  return Array.from({ length: count }, (_, index) => row(index + 1));
}

function someBlank(number: number, text: string): string {
  return number % 5 === 0 ? '' : text;
}
