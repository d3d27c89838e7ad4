/** What is read out of a plan for finding overlaps. */
import { itemText, linkedTexts, objectiveTexts } from '../../../../src/core/language/overlaps/plan-texts';
import { buildPlan } from '../../plan-builder';

const { strategy } = buildPlan({
  'Company Objectives': [
    'ID | Objective | Theme | Metric',
    'CO-1 | Keep the customers we have | Retention | Logo churn',
    'CO-2 | Sell abroad | |',
  ],
  'Product Objectives': [
    'ID | Objective | Company objective | Customer need',
    'PO-1 | Fewer accounts leave in year one | CO-1 | Help in the first week',
    'PO-2 | A price list in each currency | | Pay in euro',
  ],
  'Key Results': [
    'ID | Supports | Key result | Metric',
    'KR-1 | CO-1 | Renewals up to 93 % | Logo churn',
    'KR-2 | PO-2 | Half of quotes in euro |',
  ],
  Initiatives: [
    'ID | Initiative | Product objective',
    'IN-1 | Guided first week | PO-1',
    'IN-2 | Tax table |',
  ],
});

test('an objective is what its title, theme, metric and key results say, each text once', () => {
  expect(objectiveTexts(strategy.companyObjectives)).toEqual([
    {
      id: 'CO-1',
      title: 'Keep the customers we have',
      more: [
        { kind: 'theme', text: 'Retention' },
        { kind: 'metric', text: 'Logo churn' },
        { kind: 'key result', text: 'Renewals up to 93 %' },
      ],
    },
    { id: 'CO-2', title: 'Sell abroad', more: [] },
  ]);
});

test('what serves it are product objectives and the initiatives under them', () => {
  expect(linkedTexts(strategy)).toEqual([
    { key: 'PO-1', text: 'Fewer accounts leave in year one', objective: 'CO-1' },
    { key: 'IN-1', text: 'Guided first week', objective: 'CO-1' },
  ]);
});

test('a piece of work is read with the need behind it and its key results', () => {
  expect([...strategy.productObjectives, ...strategy.initiatives].map(itemText).slice(1, 3)).toEqual([
    { key: 'PO-2', text: 'A price list in each currency', more: ['Pay in euro', 'Half of quotes in euro'] },
    { key: 'IN-1', text: 'Guided first week', more: [] },
  ]);
});
