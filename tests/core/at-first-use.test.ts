import { atFirstUse } from '../../src/core/at-first-use';

test('what costs time is made when it is first asked for, and only once, even where it is nothing', () => {
  let made = 0;
  const nothing = atFirstUse(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  nothing();
  nothing();
  expect(made).toBe(1);
});
