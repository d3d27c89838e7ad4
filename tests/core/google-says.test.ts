import { googleSays } from '../../src/core/google-says';

test('whoever deletes a row while a tab is laid out reads what to do, and no apology (seed 760429)', () => {
  const said = googleSays(new Error('The coordinates of the range are outside the dimensions of the sheet.'));
  expect(said).toMatch(/^A tab lost rows or columns .* try again\.$/);
  expect(googleSays(new Error('x is not a function'))).toBeUndefined();
});
