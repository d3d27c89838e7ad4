import {
  rewriteOutcome,
  sentenceOf,
  type RewriteParts,
} from '../../../../src/core/language/outcomes/rewrite-outcome';
import { gerundOf } from '../../../../src/core/language/outcomes/gerund';

const say = (parts: RewriteParts) => rewriteOutcome(parts)?.text;

test('a full row becomes one sentence, with the verb that fits the direction', () => {
  const row = { text: 'Launch dashboard', metric: 'Logo churn (%)', segment: 'enterprise', due: '31 Dec' };
  expect(say({ ...row, baseline: 8, target: 5 })).toBe(
    'reduce enterprise logo churn from 8 % to 5 % by 31 Dec, by launching the dashboard',
  );
  expect(say({ ...row, baseline: 5, target: 8 })).toMatch(/^raise enterprise logo churn from 5 % to 8 %/);
});

test('what is missing is asked, and nothing is made up', () => {
  expect(say({ text: 'Launch dashboard' })).toMatchInlineSnapshot(
    `"change [which number should change?] [for whom?] from [where is it today?] to [where should it be?] [by when?], by launching the dashboard"`,
  );
  expect(say({ text: '  ' })).toBeUndefined();
});

test('the sidebar builds the same sentence out of its slots', () => {
  const rewrite = rewriteOutcome({
    text: 'Ship 5 integrations',
    metric: 'ARR (€)',
    baseline: 1_200_000,
    target: '€2m',
  });
  expect(sentenceOf(rewrite?.slots ?? [])).toBe(rewrite?.text);
});

test.each([
  ['launch', 'launching'],
  ['write', 'writing'],
  ['ship', 'shipping'],
  ['roll', 'rolling'],
  ['tie', 'tying'],
  ['see', 'seeing'],
  ['fix', 'fixing'],
  ['train', 'training'],
  ['set', 'setting'],
  ['equip', 'equipping'],
  ['deliver', 'delivering'],
  ['co-create', 'co-creating'],
  ['quit', 'quitting'],
  ['deploy', 'deploying'],
])('%s becomes %s', (verb, gerund) => {
  expect(gerundOf(verb)).toBe(gerund);
});
