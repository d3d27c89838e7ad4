import fc from 'fast-check';
import { movedLine, movedList, movedSpan, type LineChange } from '../../../playground/host/model/lines';

const moves = fc
  .record({ at: fc.nat(20), count: fc.integer({ min: 1, max: 5 }), to: fc.nat(25) })
  .filter(({ at, count, to }) => to < at || to > at + count)
  .map((change): LineChange => ({ kind: 'move', axis: 'row', ...change }));
const changes = fc.oneof(
  moves,
  fc.record({
    kind: fc.constantFrom('insert' as const, 'delete' as const),
    axis: fc.constant('row' as const),
    at: fc.nat(20),
    count: fc.integer({ min: 1, max: 5 }),
  }),
);

test('every line that survives a change lies where the list of lines has it', () => {
  fc.assert(
    fc.property(changes, (change) => {
      const before = Array.from({ length: 30 }, (_, line) => line);
      const after = movedList<number | undefined>(before, change, () => undefined);
      const places = before.map((line) => movedLine(line, change));
      expect(places).toEqual(before.map((line) => (after.includes(line) ? after.indexOf(line) : undefined)));
    }),
  );
});

test('inserting and deleting the same lines leaves a stretch as it was', () => {
  fc.assert(
    fc.property(
      fc.nat(20),
      fc.integer({ min: 1, max: 9 }),
      fc.nat(30),
      fc.integer({ min: 1, max: 5 }),
      (start, length, at, count) => {
        const grown = movedSpan(start, length, { kind: 'insert', axis: 'row', at, count });
        const back =
          grown && movedSpan(grown.start, grown.length, { kind: 'delete', axis: 'row', at, count });
        expect(back).toEqual({ start, length });
      },
    ),
  );
});

test('a stretch to the end of the tab stays open, whatever is deleted', () => {
  expect(movedSpan(0, null, { kind: 'delete', axis: 'row', at: 0, count: 5 })).toEqual({
    start: 0,
    length: null,
  });
  expect(movedSpan(3, null, { kind: 'delete', axis: 'row', at: 0, count: 2 })).toEqual({
    start: 1,
    length: null,
  });
  expect(movedSpan(0, null, { kind: 'insert', axis: 'row', at: 0, count: 2 })).toEqual({
    start: 0,
    length: null,
  });
});
