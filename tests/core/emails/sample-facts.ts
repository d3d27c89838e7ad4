/** One plan whose rows know everything, and mails about them. */
import type { DigestFacts } from '../../../src/core/emails/digest';
import { factsOf, isAskable } from '../../../src/core/emails/facts-of';
import type { MailFacts, ReviewFacts } from '../../../src/core/emails/facts';
import type { RequestFacts } from '../../../src/core/emails/request-facts';
import { mannerOf } from '../../../src/core/emails/manner';
import { roleOf } from '../../../src/core/emails/roles';
import { ANSWER_BUTTONS } from '../../../src/core/reviews/answer-buttons';
import type { Answer } from '../../../src/core/reviews/answers';
import { standardSettings } from '../../../src/core/settings/definitions';
import type { Day } from '../../../src/core/tables/day';
import { buildPlan, type TypedTables } from '../plan-builder';

export const TABLES: TypedTables = {
  'Company Objectives': [
    'ID | Objective | Metric | Baseline | Target | Weight',
    'CO-1 | Keep the firms that join us | Net revenue retention (%) | 98 | 108 | 60',
    'CO-2 | Win larger firms | New revenue (k€) | 1200 | 2100 | 40',
  ],
  'Product Objectives': [
    'ID | Objective | Company objective | Customer need',
    'PO-1 | Planners trust the day plan | CO-1 | I redo the plan by hand before anyone sees it.',
    'PO-2 | Several depots on one board | CO-2 |',
  ],
  'Key Results': [
    'ID | Supports | Key result | Metric | Baseline | Target | Confidence | Due',
    'KR-1 | PO-1 | Fewer firms leave in their first year | Enterprise logo churn | 0.08 | 0.05 | 0.6 | 2026-12-31',
  ],
  Initiatives: [
    'ID | Initiative | Product objective | Segment | Business lever | Effort (person-weeks) | Confidence | Value | Depends on | Risk | End',
    'IN-1 | Launch dashboard | PO-1 | Firms above 50 planners | Retention | 12 | 0.6 | 380000 | IN-2 | The events arrive late | 2026-09-30',
    'IN-2 | Events interface | PO-1 | | | 4 | | | | TBD |',
    'IN-3 | Depot board | PO-2 | | Revenue | 24 | | | | |',
  ],
  Evidence: [
    'ID | Insight | Type | Customer | Date | Supports',
    'EV-1 | We cannot see who uses it | Anecdote | Northgate | 2026-01-10 | IN-1',
    'EV-2 | 9 of 14 firms that left never opened a report | User evidence | 14 firms | 2026-01-20 | IN-1',
  ],
};

export const TODAY = '2026-06-04' as Day;

const { strategy } = buildPlan(TABLES, { today: TODAY });

export function planOf(id: string) {
  const item = strategy.everything.find((one) => one.id === id);
  if (!item || !isAskable(item)) throw new Error(`${id} is nothing that people are asked about.`);
  return factsOf(item, strategy);
}

export function links(id: string): Record<Answer, string> {
  const pairs = ANSWER_BUTTONS.map(({ answer }, i) => [
    answer,
    `https://example.com/exec?t=${id}&a=${i + 1}`,
  ]);
  return Object.fromEntries(pairs) as Record<Answer, string>;
}

export function mailFacts(functionName = 'Executive'): MailFacts {
  return {
    reader: { name: 'Marta Kowalczyk', address: 'marta@example.com', role: roleOf(functionName) },
    sender: { name: 'Pia Muster', address: 'pia@example.com' },
    file: 'Plan 2026',
    reference: 'RV-31',
    stop: 'https://example.com/exec?t=stop',
    manner: mannerOf({ ...standardSettings(), currency: '€', personWeekCost: 4000 }, TODAY),
  };
}

export function review(id: string, more: Partial<ReviewFacts> = {}): ReviewFacts {
  return { id: 'RV-31', plan: planOf(id), answers: links('RV-31'), ...more };
}

export function requestFacts(more: Partial<RequestFacts> = {}, functionName?: string): RequestFacts {
  return {
    ...mailFacts(functionName),
    kind: 'request',
    reviews: [review('IN-1', { displaces: 'the new billing page moves to spring' })],
    questions: ['What would make this fail in your area?'],
    stage: 'Prototype',
    artefact: 'https://example.com/prototype',
    due: '2026-06-11' as Day,
    decided: 'the goal',
    open: 'the scope of the first version',
    ...more,
  };
}

export function digestFacts(): DigestFacts {
  const line = { person: 'Henrik Aalto', item: 'PO-2 Several depots on one board', day: '2026-06-01' as Day };
  return {
    ...mailFacts(),
    reference: 'MS-40',
    asked: 12,
    heard: 7,
    objections: [{ ...line, said: 'It breaks the audit trail' }],
    concerns: [{ ...line, person: 'Denise Okafor' }],
    answered: Array.from({ length: 10 }, (_, i) => ({
      ...line,
      person: `Person ${i + 1}`,
      said: 'I support it',
    })),
    dueSoon: [],
    overdue: [
      {
        person: 'Henrik Aalto',
        item: 'PO-3 One board',
        day: '2026-06-01' as Day,
        tip: 'Luc Verbruggen may answer instead',
      },
    ],
    silent: [{ person: 'Carla Nunes', item: 'PO-1 Planners trust the day plan' }],
    expiring: [
      { person: 'Luc Verbruggen', item: 'PO-2 Several depots on one board', day: '2026-06-11' as Day },
    ],
  };
}
