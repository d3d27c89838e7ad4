import { factsOf, factsOfGap, isAskable } from '../../../src/core/emails/facts-of';
import { impactOf } from '../../../src/core/emails/impact';
import type { MeasureFacts, PlanFacts } from '../../../src/core/emails/facts';
import { findGaps } from '../../../src/core/gaps/find-gaps';
import type { Day } from '../../../src/core/tables/day';
import { buildPlan } from '../plan-builder';
import { planOf, TABLES, TODAY } from './sample-facts';

const EMPTY: PlanFacts = {
  kind: 'initiatives',
  id: 'IN-1',
  name: 'Dashboard',
  companyObjectives: [],
  measures: [],
  evidence: [],
  evidenceCount: 0,
};
const day = (one: Day | undefined) => (one ? '31 December' : undefined);

function impact(measure: MeasureFacts, more: Partial<PlanFacts> = {}): string | undefined {
  return impactOf({ ...EMPTY, measures: [measure], ...more }, day);
}

describe('the facts of a row', () => {
  test('an initiative brings the objective, the key result and the company objective that it serves', () => {
    expect(planOf('IN-1')).toMatchInlineSnapshot(`
     {
       "companyObjectives": [
         {
           "baseline": 98,
           "metric": "Net revenue retention (%)",
           "name": "Keep the firms that join us",
           "target": 108,
         },
       ],
       "confidence": 0.6,
       "dependsOn": "Events interface",
       "effort": "12 person-weeks",
       "effortShare": 0.3,
       "end": "2026-09-30",
       "evidence": [
         {
           "customer": "14 firms",
           "date": "2026-01-20",
           "insight": "9 of 14 firms that left never opened a report",
           "type": "User evidence",
         },
         {
           "customer": "Northgate",
           "date": "2026-01-10",
           "insight": "We cannot see who uses it",
           "type": "Anecdote",
         },
       ],
       "evidenceCount": 2,
       "id": "IN-1",
       "kind": "initiatives",
       "lever": "Retention",
       "measures": [
         {
           "baseline": 0.08,
           "confidence": 0.6,
           "due": "2026-12-31",
           "metric": "Enterprise logo churn",
           "name": "Fewer firms leave in their first year",
           "target": 0.05,
         },
       ],
       "name": "Launch dashboard",
       "need": "I redo the plan by hand before anyone sees it.",
       "productObjective": "Planners trust the day plan",
       "risk": "The events arrive late",
       "segment": "Firms above 50 planners",
       "value": 380000,
       "weeks": 12,
     }
    `);
  });

  test('a product objective sums up its work, where every part of it is known', () => {
    expect(planOf('PO-1')).toMatchObject({ effort: '16 person-weeks', effortShare: 0.4, evidenceCount: 2 });
    expect(planOf('PO-1')).not.toHaveProperty('value');
    expect(planOf('PO-1')).not.toHaveProperty('lever');
  });

  test('a key result brings what it measures', () => {
    expect(planOf('KR-1')).toMatchObject({
      productObjective: 'Planners trust the day plan',
      companyObjectives: [{ name: 'Keep the firms that join us' }],
      confidence: 0.6,
    });
  });

  test('what only holds a place is unknown', () => {
    expect(planOf('IN-2')).not.toHaveProperty('risk');
  });

  test('they are the same after a trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(planOf('IN-1')))).toEqual(planOf('IN-1'));
  });

  test('what we think of people is in none of them', () => {
    const { strategy } = buildPlan({
      ...TABLES,
      Stakeholders: [
        'Name | E-mail | Function | Power | Interest | Current engagement | Desired engagement | Cares about',
        'Henrik Aalto | henrik@example.com | Finance | 5 | 1 | Resistant | Leading | IN-1',
      ],
    });
    expect(strategy.stakeholders).toHaveLength(1);
    const facts = strategy.everything.filter(isAskable).map((item) => factsOf(item, strategy));
    expect(facts).toHaveLength(8);
    expect(JSON.stringify(facts)).not.toMatch(/henrik|resistant|leading/i);
  });

  test('a gap brings what was seen, and the facts of its row', () => {
    const { strategy, scores } = buildPlan(TABLES, { today: TODAY });
    const gap = findGaps(strategy, scores, new Map()).gaps.find(({ items }) => items[0]?.id === 'PO-2');
    expect(gap).toBeDefined();
    const facts = gap && factsOfGap(gap, strategy);
    expect(facts).toMatchObject({
      kind: 'gap',
      name: gap?.gap,
      companyObjectives: [{ name: 'Win larger firms' }],
    });
    expect(facts?.gap?.why).toBe(gap?.rule.why);
  });
});

describe('the sentence of impact', () => {
  test('the verb follows the direction, the unit follows the metric', () => {
    const due = '2026-12-31' as Day;
    expect(impact({ metric: 'Enterprise logo churn', baseline: 0.08, target: 0.05, due })).toBe(
      'Reduce enterprise logo churn from 8 % to 5 % by 31 December.',
    );
    expect(impact({ metric: 'New revenue (k€)', baseline: 1200, target: 2100, due })).toBe(
      'Increase new revenue from €1.2 million to €2.1 million by 31 December.',
    );
    expect(impact({ metric: 'NPS', baseline: 20, target: 35 })).toBe('Raise NPS from 20 to 35.');
    expect(impact({ metric: 'Uptime (%)', baseline: 99.9, target: 99.9 })).toBe('Keep uptime at 99.9 %.');
    expect(impact({ metric: 'Time to first value (days)', baseline: 14, target: 3 })).toBe(
      'Shorten time to first value from 14 to 3 days.',
    );
  });

  test('without numbers the words of the key result say it', () => {
    expect(impact({ name: 'replan a day in 15 minutes', due: '2026-12-31' as Day })).toBe(
      'Replan a day in 15 minutes by 31 December.',
    );
    expect(impact({ name: 'Fewer calls', metric: 'Calls', target: 40 })).toBe('Fewer calls: 40.');
  });

  test('without a key result the company objective says it, then the lever, then the name alone', () => {
    const goal = { name: 'Stay', metric: 'Retention (%)', baseline: 98, target: 108 };
    expect(impactOf({ ...EMPTY, companyObjectives: [goal] }, day)).toBe(
      'It should help to raise retention from 98 % to 108 %.',
    );
    expect(impactOf({ ...EMPTY, lever: 'Retention', companyObjectives: [{ name: 'Stay' }] }, day)).toBe(
      'It should keep customers with us.',
    );
    expect(impactOf({ ...EMPTY, companyObjectives: [{ name: 'Stay' }] }, day)).toBe('It supports “Stay”.');
    expect(impactOf(EMPTY, day)).toBeUndefined();
  });
});
