import {
  companyOwnerMissing,
  objectiveWithoutSource,
  staleSource,
} from '../../../../src/core/gaps/rules/sources';
import { whatItSays } from '../../plan-builder';

describe('G13 Objective without source', () => {
  test('an objective with neither source nor date is asked where it comes from', () => {
    expect(
      whatItSays(objectiveWithoutSource, {
        'Company Objectives': [
          'ID | Objective | Document | Source date',
          'CO-1 | Grow in the enterprise market | |',
          'CO-2 | Keep our customers | Board deck | 2026-01-10',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Company Objectives!C2
     “CO-1 Grow in the enterprise market” does not say where it comes from.
     "Document" and "Source date" are blank.
     Link the deck, the plan or the recording that it comes from."
    `);
  });

  test('a source without a date, or a date without a source, is enough; so is a closed objective', () => {
    expect(
      whatItSays(objectiveWithoutSource, {
        'Company Objectives': [
          'ID | Objective | Source | Source date | Status',
          'CO-1 | Grow in the enterprise market | | 2026-01-10 | Active',
          'CO-2 | Keep our customers | Board deck | | Active',
          'CO-3 | Open an office | | | Done',
        ],
      }),
    ).toBe('');
  });

  test('a column that nobody fills is one line, not a gap a row', () => {
    expect(
      whatItSays(objectiveWithoutSource, {
        'Company Objectives': ['ID | Objective | Source', 'CO-1 | Grow |', 'CO-2 | Keep |'],
      }),
    ).toMatchInlineSnapshot(
      `"Could not check: "Source" on Company Objectives has no values, and Company Objectives has no column "Source date"."`,
    );
  });
});

describe('G14 Stale source', () => {
  const plan = {
    'Company Objectives': [
      'ID | Objective | Source | Source date',
      'CO-1 | Grow in the enterprise market | Plan 2024 | 2024-12-01',
      'CO-2 | Keep our customers | | 2025-02-14',
      'CO-3 | Spend less | Board deck | 2025-02-15',
      'CO-4 | Hire well | All hands |',
    ],
  };

  test('a source older than the setting is named with its date', () => {
    expect(whatItSays(staleSource, plan)).toMatchInlineSnapshot(`
     "Medium, Company Objectives!D2
     “CO-1 Grow in the enterprise market” rests on an old source.
     “Plan 2024” is dated 2024-12-01; the setting allows 365 days.
     Look at the newest company plan, then confirm the objective or change it.

     Medium, Company Objectives!D3
     “CO-2 Keep our customers” rests on an old source.
     Its source is dated 2025-02-14; the setting allows 365 days.
     Look at the newest company plan, then confirm the objective or change it."
    `);
  });

  test('a longer setting silences it, and the sentences are the same on the next day', () => {
    expect(whatItSays(staleSource, plan, { settings: { sourceDays: 800 } })).toBe('');
    const first = whatItSays(staleSource, plan, { today: '2026-03-01' });
    expect(whatItSays(staleSource, plan, { today: '2026-03-02' })).toBe(first);
  });
});

describe('G16 No owner on the company side', () => {
  test('a blank owner is a gap, a filled one is not', () => {
    expect(
      whatItSays(companyOwnerMissing, {
        'Company Objectives': [
          'ID | Objective | Lead',
          'CO-1 | Grow in the enterprise market |',
          'CO-2 | Keep our customers | Mara Lind',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Company Objectives!C2
     Nobody is named whom we could ask about “CO-1 Grow in the enterprise market”.
     "Lead" is blank.
     Write down who in the company answers for it."
    `);
  });
});
