import type { Edition } from '../../../src/core/edition/edition';
import { concernsOf } from '../../../src/core/settings/check-together';
import { standardSettings } from '../../../src/core/settings/definitions';
import { readHolidays } from '../../../src/core/reviews/working-days';

const about = (holidays: string) => concernsOf({ ...standardSettings(), holidays }).map(({ text }) => text);

test('holidays are days or whole months, however they are written', () => {
  const { holidays, unreadable } = readHolidays('2026-12-24; 1 May 2026,\nAugust 2026');
  expect([...holidays].slice(0, 3)).toEqual(['2026-12-24', '2026-05-01', '2026-08-01']);
  expect([holidays.size, unreadable]).toEqual([33, []]);
  expect(about('2026-12-24, August 2026')).toEqual([]);
});

test('what is no day is said, and a year that a comma has torn off is no year of holidays', () => {
  expect(about('December 24, 2026, Christmas')).toMatchInlineSnapshot(`
   [
     "These holidays cannot be read as days: “December 24”, “2026” and “Christmas”. Expected days such as 2026-12-24 or 24 December 2026, separated by commas.",
   ]
  `);
  expect(readHolidays('December 24, 2026').holidays.size).toBe(0);
});

test('an address for answers is looked at, and means nothing in the edition without a page', () => {
  const said = (answerPage: string, built: Edition) =>
    concernsOf({ ...standardSettings(), answerPage }, built).map(({ kind, text }) => `${kind}: ${text}`);
  const address = 'https://script.google.com/macros/s/AKfycb-test/exec';
  expect([said(address, 'full'), concernsOf(standardSettings(), 'mail-only')]).toEqual([[], []]);
  expect([...said('my page', 'full'), ...said(address, 'mail-only')]).toMatchInlineSnapshot(`
   [
     "problem: The address of the answer page cannot be used, so e-mails ask for a reply. Expected one such as https://script.google.com/macros/s/…/exec.",
     "note: This edition of Throughline has no page for answers, so e-mails ask for a reply.",
   ]
  `);
});
