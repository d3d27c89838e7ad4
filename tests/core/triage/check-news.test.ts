import { checkNews } from '../../../src/core/triage/check-news';

const nothing = { found: 0, fixed: 0, reopened: 0, scoreBefore: undefined, scoreNow: undefined };

test('only what changed is named', () => {
  expect(checkNews({ ...nothing, found: 1, fixed: 2, scoreBefore: 60, scoreNow: 61.24 })).toBe(
    '1 new gap, 2 fixed. The alignment score went from 60 to 61.2.',
  );
  expect(checkNews({ ...nothing, reopened: 1, scoreBefore: 60.01, scoreNow: 60.02 })).toBe(
    '1 opened again. The alignment score is 60, as before.',
  );
});

test('a score that cannot be measured is not zero', () => {
  expect(checkNews(nothing)).toBe('The same gaps as at the last check.');
  expect(checkNews({ ...nothing, scoreBefore: 60 })).toBe(
    'The same gaps as at the last check. The alignment score cannot be measured any more.',
  );
  expect(checkNews({ ...nothing, scoreNow: 60 })).toBe(
    'The same gaps as at the last check. The alignment score is 60.',
  );
});
