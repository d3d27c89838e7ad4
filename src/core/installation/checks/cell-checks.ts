/** Whether cells of this file do what was to be expected. They are tried on a tab that is there for a moment. */
import { failure, pass, unknown, warning, type Check, type Verdict } from '../check';
import type { Fact, TrialFacts } from '../facts';
import { judged } from '../why-refused';

const TELL =
  'Do not send review requests from this file, and send the report to whoever installed Throughline.';
const SLOW_MS = 10_000;
const TOO_SLOW_MS = 60_000;
/** What the function of the trial says of an argument that was left out. */
const LEFT_OUT = 'left out';
const STILL_COMPUTING = /^(Loading|Computing)/;

const tried =
  (judge: (trial: TrialFacts) => Verdict) =>
  ({ trial }: { readonly trial?: Fact<TrialFacts> | undefined }): Verdict =>
    trial ? judged(trial, judge) : unknown('Not tried yet.', 'Press “Try it live”.');

const text: Check = {
  id: 'text',
  asks: 'Does what people write stay text?',
  run: tried(({ plainText, marked, digits }) => {
    if (marked !== '=1+1' || digits !== '01') {
      return failure('No: a text behind an apostrophe did not come back as it was written.', TELL);
    }
    return plainText === '=1+1'
      ? pass('Yes: an apostrophe keeps it, and so does the plain text format.')
      : pass('Yes: an apostrophe keeps it. The plain text format alone would not.');
  }),
};

const formula: Check = {
  id: 'formula',
  asks: 'Do formulas with semicolons work in the language of this file?',
  run: tried(({ half }) =>
    half === '0.5'
      ? pass('Yes.')
      : failure(
          'No: a formula of ours gave another result.',
          'Under File, Settings, choose another locale for the file, and tell whoever installed Throughline which one it was.',
        ),
  ),
};

const functions: Check = {
  id: 'functions',
  asks: 'Do our functions see blank cells, errors and missing arguments as they should?',
  run: tried(({ blank, broken, leftOut, inRange }) => {
    if ([blank, broken, leftOut, inRange].some((shown) => STILL_COMPUTING.test(shown))) {
      return unknown('Google was still computing.', 'Try it live once more in a few minutes.');
    }
    const wrong = [
      ...(blank === '' ? [] : ['a blank cell']),
      ...(broken.includes('#N/A') ? [] : ['an error']),
      ...(leftOut.includes(LEFT_OUT) ? [] : ['a missing argument']),
      ...(inRange.includes('#N/A') ? [] : ['an error in a range']),
    ];
    return wrong.length === 0
      ? pass('Yes.')
      : failure(
          `No: ${wrong.join(' and ')} came as something else.`,
          'Look twice at results of formulas whose cells are blank or broken, and send the report.',
        );
  }),
};

const speed: Check = {
  id: 'speed',
  asks: 'How long do ten thousand cells take?',
  run: tried(({ milliseconds }) => {
    const found = `${(milliseconds / 1000).toFixed(1)} seconds to write and to read.`;
    if (milliseconds > TOO_SLOW_MS) {
      return failure(
        found,
        'A check of a large plan may not come to its end. Take heavy formulas out of the file.',
      );
    }
    return milliseconds > SLOW_MS
      ? warning(found, 'Checks will be slow. Heavy formulas in the file are the usual reason.')
      : pass(found);
  }),
};

const locale: Check = {
  id: 'locale',
  asks: 'Is the language of the file known?',
  run: ({ locale: held }) =>
    judged(held, (name) =>
      /^[a-z]{2,3}(_[A-Z]{2})?$/.test(name)
        ? pass(`Yes: ${name}.`)
        : warning('No, so numbers are written with a point.', 'Under File, Settings, choose a locale.'),
    ),
};

export const cellChecks: readonly Check[] = [text, formula, functions, locale, speed];
