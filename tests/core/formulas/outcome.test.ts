/** What a person is told after a formula was written, and which names are offered before. */
import { fittingNames } from '../../../src/core/formulas/fitting-name';
import { beginning, problemShown } from '../../../src/core/formulas/outcome';

test('an error in the cell comes as a sentence that says what to do', () => {
  const shown = ['#NAME?', '#REF!', '#ERROR!', '#N/A'];
  expect(shown.map((text) => problemShown('B4', text))).toMatchInlineSnapshot(`
   [
     "B4 now shows #NAME?. Sheets does not know the formula or a name in it. Check the names, then reload the file.",
     "B4 now shows #REF!. The result needs more free cells beside or below. Clear them, or choose another cell. If they are free, a cell that the formula reads is gone.",
     "B4 now shows #ERROR!. Sheets could not read or run the formula. Check what you filled in, then try again.",
     "B4 now shows #N/A. Look for errors in the cells that the formula reads.",
   ]
  `);
});

test('a result is no problem, and neither is a blank cell or a sentence', () => {
  expect(['62.6', '', 'Champion', '#1 in its class'].map((text) => problemShown('B4', text))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a long text is cut, a short one is shown on one line', () => {
  expect(beginning('Two\nlines')).toBe('Two lines');
  expect(beginning('x'.repeat(500))).toHaveLength(121);
});

test('a parameter is offered the range that is named like it', () => {
  const names = ['LastCheck', 'CurrentPeriod', 'CompanyObjectives'];
  expect(fittingNames('RICE', ['company_objectives', 'period', 'effort'], names)).toEqual([
    'CompanyObjectives',
    'CurrentPeriod',
    '',
  ]);
});

test('without names for its tables the score takes the cell that each check renews', () => {
  const parameters = ['company_objectives', 'product_objectives', 'alignment_map', 'initiatives', 'period'];
  const own = ['LastCheck', 'CurrentPeriod'];
  expect(fittingNames('ALIGNMENT_SCORE', parameters, own)).toEqual(['LastCheck', '', '', '', '']);
  expect(fittingNames('ALIGNMENT_SCORE', parameters, [...own, 'CompanyObjectives'])[0]).toBe(
    'CompanyObjectives',
  );
});
