/** What caniemail knows of Gmail, Outlook and Apple Mail, asked about every kind of mail. */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { composeRequest } from '../../../src/core/emails/request';
import { REQUEST_KINDS } from '../../../src/core/emails/templates/template';
import { requestFacts, review } from './sample-facts';

/** What some programs leave out, and why the mail is as good without it. */
const TOLERATED: Readonly<Record<string, string>> = {
  '`@media`': 'only the dark colours of programs that ask for them; the others keep or turn the plain ones',
  '`<body> element`': 'its colour stands on the table inside as well',
  '`display:none`': 'an old Gmail for phones without the app shows the preview in letters of one pixel',
  '`role attribute`': 'an old Windows program reads tables out as tables',
  '`word-break`': 'an old Windows program lets a word of 60 letters widen the column',
};

/** Supported in part, and why the part that works is enough. */
const IN_PART: Readonly<Record<string, string>> = {
  '`<body> element`': TOLERATED['`<body> element`'] ?? '',
  '`<ul>, <ol> and <dl>`': 'lists have the standard bullets',
  '`@media`': TOLERATED['`@media`'] ?? '',
  '`align attribute`': 'stands on cells only',
  '`border`': 'one thin line around cells and tables',
  '`display:none`': TOLERATED['`display:none`'] ?? '',
  '`display`': 'block and none only',
  '`font-size`': 'pixels only',
  '`font-weight`': 'normal and bold only',
  '`line-height`': 'a few pixels more or less',
  '`margin`': 'none below zero, none that is auto',
  '`max-width`': 'Outlook on Windows gets a table of 600 pixels instead',
  '`padding`': 'stands on cells; for buttons Outlook has mso-padding-alt',
  '`text-decoration`': 'underline and none only',
  '`width attribute`': '100% and 600 only',
  '`word-break`': TOLERATED['`word-break`'] ?? '',
};

interface Report {
  readonly errors?: readonly string[];
  readonly warnings: readonly string[];
}

test('nothing that a mail needs is missing in Gmail, Outlook or Apple Mail', () => {
  const three = ['IN-1', 'PO-2', 'CO-2'].map((id) =>
    review(id, { displaces: 'the billing page', changes: ['New scope'] }),
  );
  const { answers: _, ...offline } = review('IN-1');
  const mails = [
    ...REQUEST_KINDS.map((kind) => requestFacts({ kind, reviews: three })),
    requestFacts({ reviews: [offline] }),
  ].map((facts) => composeRequest(facts).html);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('tests/core/emails/what-programs-show.mjs')],
    {
      input: JSON.stringify(mails),
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  expect(stderr).toBe('');
  const reports = JSON.parse(stdout) as readonly Report[];
  expect(reports).toHaveLength(mails.length);
  const features = (lines: readonly string[]) =>
    [...new Set(lines.map((line) => line.split(' is ')[0] ?? ''))].sort();
  expect(features(reports.flatMap(({ errors = [] }) => errors))).toEqual(Object.keys(TOLERATED).sort());
  expect(features(reports.flatMap(({ warnings }) => warnings))).toEqual(Object.keys(IN_PART).sort());
});
