import fc from 'fast-check';
import { mergeFields } from '../../../src/core/forms/merge-fields';

test('what only I changed is written', () => {
  expect(mergeFields({ note: 'a' }, { note: 'b' }, { note: 'a' })).toEqual({
    changed: { note: 'b' },
    conflicts: [],
  });
});

test('what only somebody else changed stays', () => {
  expect(mergeFields({ note: 'a' }, { note: 'a' }, { note: 'c' })).toEqual({ changed: {}, conflicts: [] });
});

test('what both changed is shown to the second, and neither is written', () => {
  expect(mergeFields({ note: 'a' }, { note: 'b' }, { note: 'c' })).toEqual({
    changed: {},
    conflicts: [{ field: 'note', mine: 'b', theirs: 'c' }],
  });
});

test('a field that somebody emptied counts as changed', () => {
  expect(mergeFields({ note: 'a' }, { note: 'b' }, {}).conflicts).toEqual([
    { field: 'note', mine: 'b', theirs: '' },
  ]);
});

test('the same words twice are no conflict, and line ends make no difference', () => {
  expect(mergeFields({ note: '' }, { note: 'b' }, { note: 'b' })).toEqual({ changed: {}, conflicts: [] });
  expect(mergeFields({ note: 'a\nb' }, { note: 'a\r\nb ' }, { note: 'c' })).toEqual({
    changed: {},
    conflicts: [],
  });
});

test('no word of another person is ever written over', () => {
  const texts = fc.constantFrom('', 'a', 'b', 'c');
  fc.assert(
    fc.property(texts, texts, texts, (opened, mine, now) => {
      const { changed } = mergeFields({ f: opened }, { f: mine }, { f: now });
      expect([undefined, now === opened ? mine : undefined]).toContain(changed.f);
    }),
  );
});
