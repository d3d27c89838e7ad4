/** Plans of any size, for measuring: plain rows as a person would paste them, the same for the same size, with a gap in every fifth row. */
import type { Host } from '../playground/host/host';

type Rows = readonly (readonly string[])[];

/** How many rows a plan has, in proportion to its initiatives: 10 company objectives for 100, 100 for 10,000. */
function proportions(initiatives: number) {
  return {
    companyObjectives: Math.round(Math.sqrt(initiatives)),
    productObjectives: Math.max(10, Math.round(initiatives / 20)),
    keyResults: Math.max(20, Math.round(initiatives / 5)),
    initiatives,
    evidence: Math.max(10, Math.round(initiatives / 10)),
    stakeholders: 100,
  };
}

/** Pastes a plan on tabs of the person's own. */
export function pastePlan(host: Host, initiatives: number): void {
  for (const [tab, cells] of Object.entries(madeUpPlan(initiatives))) {
    host.person.addTab(tab);
    host.person.paste(tab, 'A1', cells);
  }
}

function madeUpPlan(size: number): Readonly<Record<string, Rows>> {
  const { companyObjectives, productObjectives, keyResults, initiatives, evidence, stakeholders } =
    proportions(size);
  const company = (n: number) => `CO-${1 + (n % companyObjectives)}`;
  const product = (n: number) => `PO-${1 + (n % productObjectives)}`;
  return {
    'Company Objectives': [
      ['ID', 'Objective', 'Metric', 'Baseline', 'Target', 'Weight', 'Owner', 'Status'],
      ...rows(companyObjectives, (n) => [
        `CO-${n}`,
        `Reach ${words(n)}`,
        'Revenue',
        '10',
        '20',
        `${1 + (n % 5)}`,
        people(n),
        'Active',
      ]),
    ],
    'Product Objectives': [
      ['ID', 'Product', 'Objective', 'Company objective', 'Customer need', 'Owner', 'Status'],
      ...rows(productObjectives, (n) => [
        `PO-${n}`,
        'Desk',
        `Change ${words(n * 7)}`,
        someBlank(n, company(n)),
        `Less waiting for ${words(n * 3)}`,
        people(n),
        'Active',
      ]),
    ],
    'Key Results': [
      'ID|Supports|Key result|Metric|Baseline|Target|Current|Confidence|Due|Owner'.split('|'),
      ...rows(keyResults, (n) => [
        `KR-${n}`,
        product(n),
        `Raise ${words(n * 11)}`,
        'Share of users',
        '10',
        someBlank(n, '20'),
        '12',
        '0.6',
        '2026-12-31',
        people(n),
      ]),
    ],
    Initiatives: [
      'ID|Initiative|Product objective|Horizon|Effort (person-weeks)|Start|End|Owner|Status|Updated'.split(
        '|',
      ),
      ...rows(initiatives, (n) => [
        `IN-${n}`,
        `Build ${words(n * 13)}`,
        someBlank(n, product(n)),
        `H${1 + (n % 3)}`,
        `${1 + (n % 9)}`,
        '2026-09-07',
        '2026-12-18',
        people(n),
        'In progress',
        '2026-11-16',
      ]),
    ],
    Evidence: [
      ['ID', 'Insight', 'Type', 'Customer', 'Date', 'Supports'],
      ...rows(evidence, (n) => [
        `EV-${n}`,
        `They wait for ${words(n * 17)}`,
        'Interview',
        `Customer ${1 + (n % 40)}`,
        '2026-10-05',
        product(n),
      ]),
    ],
    Stakeholders: [
      ['Name', 'E-mail', 'Function', 'Power', 'Interest', 'Cares about'],
      ...rows(stakeholders, (n) => [
        `Person ${n}`,
        `p${n}@example.com`,
        'Sales',
        `${1 + (n % 5)}`,
        `${1 + (n % 4)}`,
        product(n),
      ]),
    ],
  };
}

function rows(count: number, row: (number: number) => readonly string[]): Rows {
  return Array.from({ length: count }, (_, index) => row(index + 1));
}

/** Every fifth is missing. */
function someBlank(number: number, text: string): string {
  return number % 5 === 0 ? '' : text;
}

const WHAT = 'orders invoices routes parts visits quotes repairs returns contracts payments'.split(' ');
const WHOM = 'depots planners drivers buyers dealers owners tenants clinics schools farms'.split(' ');
const HOW = 'faster cheaper safer earlier simpler together abroad online by-phone at-night'.split(' ');

/** Words that differ from row to row as those of a plan do, and a number so that no two rows are alike. */
function words(n: number): string {
  const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';
  return `${pick(WHAT, n)} for ${pick(WHOM, Math.floor(n / 10))} ${pick(HOW, Math.floor(n / 100))} ${n}`;
}

function people(n: number): string {
  return `Person ${1 + (n % 100)}`;
}
