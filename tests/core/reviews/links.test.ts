import { answerInLink, inLink } from '../../../src/core/reviews/answer-in-link';
import { ALL_ANSWERS } from '../../../src/core/reviews/answers';
import type { HeldMessage } from '../../../src/core/reviews/book';
import { linksOf, trialLinks } from '../../../src/core/reviews/links';
import { readToken } from '../../../src/core/reviews/token';
import { suggestedAddress, webAppAddress } from '../../../src/core/reviews/web-app-address';
import type { Day } from '../../../src/core/tables/day';

const sign = (text: string) => `signature.of.${text.length}`.padEnd(43, 'x').replace(/\./g, '_');
const address = 'https://script.google.com/macros/s/AKfy-cb_1/exec';
const message = {
  message: 'MS-7',
  person: { name: 'Ana', address: 'ana@example.com', role: '' },
  queuedAt: '2026-11-22 11:00:00.000',
} as HeldMessage;
const daysOf = (held: HeldMessage) => {
  const token = new URL(linksOf(held, { address, file: 'F', sign }).page).searchParams.get('t');
  const works = (day: string) => readToken(token, 'F', day as Day, sign).why === undefined;
  return (...days: readonly string[]) => days.map(works);
};

test('one token serves the page, each answer to each item, and the way to stop', () => {
  const links = linksOf(message, { address, file: 'F', sign });
  const token = new URL(links.page).searchParams.get('t') ?? '';
  const urls = [links.page, links.stop, ...Object.values(links.answers('RV-3'))].map((url) => new URL(url));
  expect(urls.map(({ searchParams }) => searchParams.get('t'))).toEqual(urls.map(() => token));
  expect(urls.map(({ searchParams }) => answerInLink(searchParams.get('a') ?? ''))).toEqual([
    undefined,
    undefined,
    ...ALL_ANSWERS,
  ]);
  expect(urls.every(({ searchParams }) => !searchParams.has('c') && !searchParams.has('sid'))).toBe(true);
});

test('a link works until the day that was said or, where none was, for ninety days', () => {
  expect(daysOf({ ...message, expires: '2026-12-01' })('2026-12-01', '2026-12-02')).toEqual([true, false]);
  expect(daysOf(message)('2027-02-20', '2027-02-21')).toEqual([true, false]);
  expect(daysOf({ ...message, expires: 'soon' })('2027-02-20', '2027-02-21')).toEqual([true, false]);
});

test('links of a trial mail lead to no question', () => {
  const links = trialLinks(address);
  expect(new Set([links.page, links.stop, ...Object.values(links.answers('RV-1'))])).toEqual(
    new Set([`${address}?do=trial`]),
  );
});

test('words in links are read back, and other words select nothing', () => {
  expect(ALL_ANSWERS.map((answer) => answerInLink(inLink(answer)))).toEqual(ALL_ANSWERS);
  expect(['', 'Champion', 'maybe', '__proto__', undefined].map(answerInLink)).toEqual(
    Array.from({ length: 5 }, () => undefined),
  );
});

test('an address of a web app is one of Google or of this machine; others are not used', () => {
  const kept = [
    address,
    ` ${address}?x=1#y `,
    'https://script.google.com/a/macros/example.com/s/AK/exec',
    'http://127.0.0.1:4173/exec',
  ].map(webAppAddress);
  expect(kept).toEqual([
    address,
    address,
    'https://script.google.com/a/macros/example.com/s/AK/exec',
    'http://127.0.0.1:4173/exec',
  ]);
  const others = [
    undefined,
    '',
    'https://script.google.com/macros/s/AK/dev',
    'https://example.com/exec',
    'https://script.google.com.example.com/macros/s/AK/exec',
    'javascript:alert(1)',
    'http://127.0.0.1:1/exec"onload=x',
  ];
  expect(others.map(webAppAddress)).toEqual(others.map(() => undefined));
});

test('what Google says is suggested only where everybody can open it', () => {
  expect(
    [
      address,
      address.replace('/exec', '/dev'),
      'https://script.google.com/a/macros/example.com/s/AK/exec',
      null,
    ].map(suggestedAddress),
  ).toEqual([address, '', '', '']);
});
