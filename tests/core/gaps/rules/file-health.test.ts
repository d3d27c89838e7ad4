import { brokenFormula, unreadableCells } from '../../../../src/core/gaps/rules/file-health';
import { mixedScales } from '../../../../src/core/gaps/rules/mixed-scales';
import { duplicateRows } from '../../../../src/core/gaps/rules/same-names';
import { whatItSays } from '../../plan-builder';

describe('G00 Unreadable cell', () => {
  test('one gap a column, naming every row with what was expected and found; the map too', () => {
    expect(
      whatItSays(unreadableCells, {
        'Company Objectives': [
          'ID | Objective | Weight',
          'CO-1 | Grow | high',
          'CO-2 | Keep | 3',
          'CO-3 | Save | -1',
        ],

        'Product Objectives': ['ID | Objective | Status', 'PO-1 | Faster set-up | Almost'],
        'Alignment Map': ['Product objective | CO-1 | CO-2', 'PO-1 | 12 | 3'],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Company Objectives!C2
     2 cells in "Weight" on Company Objectives cannot be read.
     Expected a number of 0 or more, but found “high” in row 2; “-1” in row 4.
     Write a number of 0 or more, or leave the cell blank until it is known.

     Medium, Product Objectives!C2
     1 cell in "Status" on Product Objectives cannot be read.
     Expected one of Draft, Active, Done, Dropped, but found “Almost” in row 2.
     Write one of Draft, Active, Done, Dropped, or leave the cell blank until it is known.

     Medium, Alignment Map!B2
     1 cell in "CO-1" on Alignment Map cannot be read.
     Expected a number from -9 to 9, but found “12” in row 2.
     Write a number from -9 to 9, or leave the cell blank until it is known."
    `);
  });

  test('a long list ends with how many more there are', () => {
    const rows = Array.from(
      { length: 100 },
      (_, i) => `CO-${i} | Objective ${i} | as much as we can afford this year`,
    );
    const said = whatItSays(unreadableCells, { 'Company Objectives': ['ID | Objective | Weight', ...rows] });
    expect(said.length).toBeLessThan(3400);
    expect(said).toContain('100 cells in "Weight" on Company Objectives cannot be read.');
    expect(said).toMatch(/; and \d+ more\./);
    const named = said.match(/row \d+/g)?.length ?? 0;
    expect(said).toContain(`; and ${100 - named} more.`);
  });

  test('where a text says what is meant, the gap says what to write instead, each way once', () => {
    expect(
      whatItSays(unreadableCells, {
        'Key Results': [
          'Key result | Baseline | Target | Confidence',
          'Calls | | from 12 to 1 | medium/high',
          'Sales | | 40 % → 60 % of deals | Low to medium',
          'Risks | 12 -> 1 days | somewhere from 5 to 7 | fairly high',
        ],

        Initiatives: ['Initiative | Confidence', 'Chat | H'],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Key Results!C2
     3 cells in "Target" on Key Results cannot be read.
     Expected a number, but found “from 12 to 1” in row 2; “40 % → 60 % of deals” in row 3; “somewhere from 5 to 7” in row 4.
     Write a number, or leave the cell blank until it is known. “from 12 to 1” is two numbers: 12 is the baseline and 1 the target, each in a column of its own. “40 % → 60 % of deals” is two numbers: 40 % is the baseline and 60 % the target, each in a column of its own.

     Medium, Key Results!D2
     3 cells in "Confidence" on Key Results cannot be read.
     Expected a share such as 70 % or 0.7, but found “medium/high” in row 2; “Low to medium” in row 3; “fairly high” in row 4.
     Write a share such as 70 % or 0.7, or leave the cell blank until it is known. For confidence in words, 100 % is usual for high, 80 % for medium and 50 % for low; where two are named, take the lower one.

     Medium, Initiatives!B2
     1 cell in "Confidence" on Initiatives cannot be read.
     Expected a share such as 70 % or 0.7, but found “H” in row 2.
     Write a share such as 70 % or 0.7, or leave the cell blank until it is known. For confidence in words, 100 % is usual for high, 80 % for medium and 50 % for low.

     Medium, Key Results!B4
     1 cell in "Baseline" on Key Results cannot be read.
     Expected a number, but found “12 -> 1 days” in row 4.
     Write a number, or leave the cell blank until it is known. “12 -> 1 days” is two numbers: 12 is the baseline and 1 the target, each in a column of its own."
    `);
  });

  test('numbers, shares and dates as people type them are read', () => {
    expect(
      whatItSays(unreadableCells, {
        'Key Results': [
          'Key result | Baseline | Target | Confidence | Due',
          'Revenue | $1.2m | 2,5 | 70 % | Q1 2026',
          'Calls | 1 200 | 5k | 0.7 | 31.3.2026',
        ],
      }),
    ).toBe('');
  });
});

describe('G68 Broken formula', () => {
  test('failed formulas of a column are named with their cells', () => {
    expect(
      whatItSays(brokenFormula, {
        Initiatives: [
          'ID | Initiative | Effort | Notes',
          'IN-1 | Guided tour | #REF! | #N/A',
          'IN-2 | Chat | 3 |',
          'IN-3 | #N/A | #DIV/0! |',
        ],
      }),
    ).toMatchInlineSnapshot(`
     "High, Initiatives!C2
     2 formulas in "Effort" on Initiatives do not work.
     C2 shows #REF! and C4 shows #DIV/0!.
     Open the cell and correct what the formula points to.

     High, Initiatives!B4
     1 formula in "Initiative" on Initiatives does not work.
     B4 shows #N/A.
     Open the cell and correct what the formula points to."
    `);
  });

  test('a blank cell and the text N/A are no formulas', () => {
    expect(
      whatItSays(brokenFormula, {
        Initiatives: ['Initiative | Effort | Risk', 'Chat | | N/A', 'Tour | 3 | #1'],
      }),
    ).toBe('');
  });
});

describe('G69 Mixed scales', () => {
  const plan = (...confidences: readonly string[]) => ({
    'Key Results': ['Key result | Confidence', ...confidences.map((cell, i) => `Result ${i} | ${cell}`)],
  });

  test('parts of one beside parts of a hundred', () => {
    expect(whatItSays(mixedScales, plan('0.6', '60', '0.75', '80', '0,9'))).toMatchInlineSnapshot(`
     "Medium, Key Results!B3
     "Confidence" on Key Results mixes two scales.
     Parts of one: B2 0.6, B4 0.75 and B6 0.9. Larger numbers: B3 60 and B5 80.
     Write all of them on one scale: either all as parts of one, or all as larger numbers."
    `);
  });

  test('one odd cell, a percent sign, and columns whose rows have units of their own are fine', () => {
    expect(whatItSays(mixedScales, plan('0.6', '0.7', '60'))).toBe('');
    expect(whatItSays(mixedScales, plan('60 %', '70 %', '60', '70'))).toBe('');
    expect(
      whatItSays(mixedScales, {
        'Key Results': ['Key result | Target', 'A | 0.5', 'B | 0.6', 'C | 50', 'D | 60'],
      }),
    ).toBe('');
  });
});

describe('G70 Duplicate or missing ID', () => {
  test('two rows with one ID, two rows with one name, and a few rows without an ID', () => {
    expect(
      whatItSays(duplicateRows, {
        'Company Objectives': ['ID | Objective', 'CO-1 | Grow', 'co 1 | Keep', 'CO-2 | Save'],
        'Product Objectives': [
          'Objective | Product',
          'Faster set-up | Core',
          'faster  set-up. | Core',
          'Calls | Core',
        ],

        Initiatives: ['ID | Initiative', 'IN-1 | Guided tour', 'IN-2 | Chat', 'IN-3 | Price page', '| Wiki'],
      }),
    ).toMatchInlineSnapshot(`
     "Medium, Company Objectives!A2
     2 rows of Company Objectives have the ID co 1.
     “Keep” and “Grow”.
     Give all but one of them a new ID, and correct what points to them.

     Medium, Product Objectives!A3
     2 rows of Product Objectives are called “Faster set-up”.
     They differ in none of the cells that tell rows apart.
     Delete the one that is too many, or name the difference.

     Medium, Initiatives!A5
     1 row of Initiatives has no ID.
     "ID" is blank for “Wiki”.
     Give each an ID of its own, so that other rows can point to it."
    `);
  });

  test('the same name for another product or parent, key results counted anew, closed rows and lists without IDs are fine', () => {
    expect(
      whatItSays(duplicateRows, {
        'Company Objectives': ['Objective | Status', 'Grow | Active', 'Grow | Done'],
        'Product Objectives': [
          'ID | Objective | Product',
          'PO-1 | Faster set-up | Core',
          'PO-2 | Faster set-up | App',
        ],
        'Key Results': ['ID | Supports | Key result', '1 | PO-1 | Set-up time', '1 | PO-2 | Set-up time'],
        Initiatives: [
          'ID | Initiative | Owner',
          'IN-1 | Hire well | Core team',
          'IN-2 | Hire well | App team',
        ],
        Evidence: ['ID | Insight', 'EV-1 | Too slow', 'EV-2 | Too slow'],
      }),
    ).toBe('');
  });
});
