import { isAddress, normaliseAddress } from '../../../src/core/reviews/address';

test('one address is known by it, however it is written', () => {
  const ways = [
    'ana@example.com',
    ' Ana@Example.COM ',
    'mailto:ana@example.com',
    'mailto:ana@example.com?subject=Hello',
    'Ana Duarte <ana@example.com>',
    '"Duarte, Ana" <mailto:Ana@example.com>',
    '(ana@example.com),',
    '\u200bana@example.com\u00a0',
  ];
  expect(new Set(ways.map(normaliseAddress))).toEqual(new Set(['ana@example.com']));
});

test.each([
  'ana@example.com',
  'ana.duarte+plan@mail.example.co.uk',
  "o'neil@example.com",
  'a@b.io',
  'ana@bücher.example',
  'ana@xn--bcher-kva.example',
])('%s can be written to', (address) => {
  expect(isAddress(normaliseAddress(address))).toBe(true);
});

test.each([
  '',
  'ana',
  'ana@',
  '@example.com',
  'ana@example',
  'ana@@example.com',
  'ana@example..com',
  '.ana@example.com',
  'ana.@example.com',
  'ana duarte@example.com',
  'ana@example.com, ben@example.com',
  'ana@example.com; ben@example.com',
  'ana@-example.com',
  'ana@example.c0m1',
  `${'a'.repeat(65)}@example.com`,
  'ana@example.com\nBcc: all@example.com',
])('"%s" cannot', (address) => {
  expect(isAddress(normaliseAddress(address))).toBe(false);
});
