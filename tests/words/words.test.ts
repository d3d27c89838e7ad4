/** Everything that people read: no jargon, no blame, no exclamation marks, and the reading level of a newspaper for everybody. */
import { helpPage } from '../../src/core/help';
import { lastToast, openJourney, rowsOf } from '../journeys/journey';
import { unwantedWord } from './jargon';
import { gradeOf } from './reading-level';
import { sourceTexts, type SourceText } from './source-texts';

/** Fewer words than this make a grade by chance. */
const LEAST_WORDS = 6;
const MEDIAN_GRADE = 8;
/** A sentence that is harder than this asks for more than a school gives. */
const WORST_GRADE = 12;

/** What published methods call things: the reader meets them as words of a list. */
const NAMES = 'definitive dominant dangerous dependent dormant discretionary demanding stakeholder';

/** The terms of the field, each said once on the Help tab, and the names of methods. */
const known = new Set([...helpTerms(), ...NAMES.split(' ')]);

function helpTerms(): readonly string[] {
  const page = helpPage();
  const [from, to] = ['Words', 'Tabs'].map((part) => page.findIndex(([first]) => first === part));
  return page.slice(from, to).flatMap(([, term]) => String(term).toLowerCase().split(' ').filter(Boolean));
}

/** What the sample plan's tabs and messages say, as the built bundle writes them. */
function sampleTexts(): readonly SourceText[] {
  const host = openJourney();
  host.run('startWithSample');
  host.run('runGapAnalysis');
  const gaps = rowsOf(host, 'Gaps').flatMap((row) =>
    ['Gap', 'What we saw', 'Why it matters', 'Next step'].map((heading) => row[heading] ?? ''),
  );
  const texts = [...gaps, ...host.values('Summary').flat(), ...host.values('Help').flat(), lastToast(host)];
  return texts.filter((text) => text.includes(' ')).map((text) => ({ file: 'the sample', text }));
}

const source = sourceTexts();
const sample = sampleTexts();
const shown = ({ file, text }: SourceText) => `${file}: ${text}`;

test('the texts were found: those of rules, settings, tables, functions, screens and messages', () => {
  const folders = ['core/gaps/rules', 'core/settings', 'core/tables', 'core/cells', 'ui/sidebar', 'commands'];
  for (const folder of folders) {
    expect([folder, source.filter(({ file }) => file.includes(folder)).length > 5]).toEqual([folder, true]);
  }
  expect(sample.length).toBeGreaterThan(300);
  expect(known).toContain('traceability');
});

test('no jargon, no words of programmers, no blame', () => {
  const found = [...source, ...sample].flatMap((one) => {
    const word = unwantedWord(one.text);
    return word === undefined ? [] : [`${word} in ${shown(one)}`];
  });
  expect(found).toEqual([]);
});

test('no exclamation marks', () => {
  // Those of tabs in addresses, as in 'Our plan'!B2, and of errors such as #REF! stand beside a letter.
  const found = [...source, ...sample].filter(({ text }) =>
    /!(?![\w$])/.test(text.replace(/#[A-Z/0]+!/g, '')),
  );
  expect(found.map(shown)).toEqual([]);
});

/** Labels, lists of words, formulas and where a method comes from are not read as sentences. */
function isSentence(text: string): boolean {
  const words = text.split(/\s+/).length;
  return words >= LEAST_WORDS && /[.:?…]\s*$/.test(text) && !/^(=|Formula: |Source: )/.test(text.trim());
}

test.each([
  ['the source', source],
  ['the tabs of the sample plan', sample],
])(
  'what stands in %s is read with eight years of school, and no sentence asks for more than twelve',
  (_, texts) => {
    const graded = texts
      .filter(({ text }) => isSentence(text))
      .map((one) => ({ ...one, grade: gradeOf(one.text, known) }))
      .sort((a, b) => a.grade - b.grade);
    expect(graded.length).toBeGreaterThan(200);
    expect(graded[Math.floor(graded.length / 2)]?.grade).toBeLessThanOrEqual(MEDIAN_GRADE);
    expect(graded.filter(({ grade }) => grade > WORST_GRADE).map(shown)).toEqual([]);
  },
);

test('the measure tells easy from hard', () => {
  expect(gradeOf('The cat sat on the mat. It was warm.')).toBeLessThan(2);
  expect(
    gradeOf('Organisational prioritisation necessitates comprehensive stakeholder alignment considerations.'),
  ).toBeGreaterThan(20);
});
