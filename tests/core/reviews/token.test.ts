import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { isFor, makeToken, readToken, type TokenFacts } from '../../../src/core/reviews/token';
import { toDay, type Day } from '../../../src/core/tables/day';

const signWith = (secret: string) => (text: string) =>
  createHmac('sha256', secret).update(text).digest('base64url');
const sign = signWith('the secret of this file');

const facts: TokenFacts = {
  file: '1AbCdEf',
  message: 'MS-12',
  address: 'ana@example.com',
  expires: '2026-12-31' as Day,
};
const TODAY = '2026-11-22' as Day;
const token = makeToken(facts, sign);
const read = (text: unknown, today = TODAY) => readToken(text, facts.file, today, sign);

test('a token says which message it is for, and to whom it went, without the address', () => {
  const found = read(token);
  expect(found).toMatchObject({ message: 'MS-12' });
  expect('person' in found && isFor(found.person, 'ana@example.com')).toBe(true);
  expect('person' in found && isFor(found.person, 'bob@example.com')).toBe(false);
  expect(token).not.toContain('ana');
  expect(token.length).toBeLessThan(90);
});

test('it works until the end of its last day, and says afterwards that it is too old', () => {
  expect(read(token, '2026-12-31' as Day).why).toBeUndefined();
  expect(read(token, '2027-01-01' as Day)).toMatchObject({ why: 'expired', message: 'MS-12' });
});

test('each refusal has its reason', () => {
  const other = makeToken({ ...facts, file: 'another' }, sign);
  const forged = makeToken(facts, signWith('guessed'));
  const wishes: readonly (readonly [unknown, string])[] = [
    [undefined, 'malformed'],
    ['', 'malformed'],
    [{ toString: () => token }, 'malformed'],
    [`${token} `, 'malformed'],
    [`${token}\n`, 'malformed'],
    [token.slice(0, -1), 'malformed'],
    [token.replace('20261231', '20261331'), 'malformed'],
    [other, 'otherFile'],
    [forged, 'forged'],
    [token.replace('20261231', '20271231'), 'forged'],
    [token.replace('.12.', '.13.'), 'forged'],
  ];
  expect(wishes.map(([text]) => read(text).why)).toEqual(wishes.map(([, why]) => why));
});

test('a forged token is called forged, not too old, so that nothing is told of it', () => {
  const forged = makeToken(facts, signWith('guessed'));
  expect(read(forged, '2030-01-01' as Day)).toEqual({ why: 'forged' });
});

const someFacts = fc.record({
  file: fc.string({ minLength: 1 }),
  message: fc.integer({ min: 1, max: 99_999 }).map((n) => `MS-${n}`),
  address: fc.emailAddress(),
  expires: fc.integer({ min: -400_000, max: 200_000 }).map((days) => toDay(days * 86_400_000)),
});

test('whatever is put into it comes out of it', () => {
  fc.assert(
    fc.property(someFacts, (made) => {
      fc.pre(made.expires >= '0999');
      const found = readToken(makeToken(made, sign), made.file, made.expires, sign);
      expect(found).toMatchObject({ message: made.message });
      expect('person' in found && isFor(found.person, made.address)).toBe(true);
    }),
  );
});

test('any altered, added, left out or swapped character is refused', () => {
  const character = fc.oneof(
    fc.constantFrom(...'abcxyzABCXYZ0123456789-_.|'),
    fc.string({ minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(someFacts, fc.nat(), character, fc.nat({ max: 3 }), (made, at, other, how) => {
      const good = makeToken(made, sign);
      const i = at % good.length;
      const [before, after] = [good.slice(0, i), good.slice(i + 1)];
      const altered =
        how === 0
          ? `${before}${other}${after}`
          : how === 1
            ? `${before}${other}${good.slice(i)}`
            : how === 2
              ? `${before}${after}`
              : `${before}${after.slice(0, 1)}${good.slice(i, i + 1)}${after.slice(1)}`;
      fc.pre(altered !== good);
      const found = readToken(altered, made.file, made.expires, sign);
      expect('message' in found).toBe(false);
    }),
    { numRuns: 3000 },
  );
});
