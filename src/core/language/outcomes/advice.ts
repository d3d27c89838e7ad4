/** One sentence for each kind of text: what to do next, never what is wrong with the person. */
import type { OutcomeKind } from './check-outcome';
import type { OutcomeTest, TestName } from './six-tests';

const BY_KIND: Partial<Readonly<Record<OutcomeKind, string>>> = {
  maintenance: 'Says what stays as it is; name the level that still counts as fine.',
  vanity: 'This can rise while the business does not; name who does what more often.',
  compound: 'Holds two results; give each its own line, so that one cannot hide the other.',
  vague: 'Says that something gets better; name the number that would show it.',
  delivery: 'Names what we ship. If it works, what changes, for whom?',
  activity: 'Names what we do. If it works, what changes, for whom?',
  counted: 'Counts what we make or do. If it works, what changes, for whom?',
  mixed: 'Names the work and what it is for; put the result first, with its number.',
  placeholder: 'Still holds a placeholder; fill it in, or strike it.',
  unclear: 'Names no change that we know; say who will do what differently.',
  'other language': 'Not checked: this does not read like English.',
};

const MISSING: Readonly<Partial<Record<TestName, string>>> = {
  measure: 'Says what should change; name the number that would show it.',
  'from to': 'Says what should change; add where it stands today and where it should be.',
  'by when': 'Names a result with its number; add by when.',
  who: 'Names a result with its number; say for whom it changes.',
};

export function adviceOn(kind: OutcomeKind, tests: readonly OutcomeTest[] = []): string {
  const hasMeasure = tests.some(({ name, passed }) => name === 'measure' && passed);
  if (kind === 'maintenance' && hasMeasure) return 'Says which level should stay; say until when it counts.';
  const said = BY_KIND[kind];
  if (said !== undefined) return said;
  for (const name of Object.keys(MISSING) as TestName[]) {
    if (!tests.some((test) => test.name === name && test.passed)) return MISSING[name] ?? '';
  }
  return 'Names a result, for whom, how much and by when.';
}
