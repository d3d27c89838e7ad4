import fc from 'fast-check';
import { rewriteOutcome, type RewriteParts } from '../../../../src/core/language/outcomes/rewrite-outcome';
import { sentenceOf } from '../../../../src/core/language/outcomes/sentence';
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

test.each([
  ['Design and launch the portal', 'by designing and launching the portal'],
  ['Set up SSO', 'by setting up SSO'],
  ['KR2: We will migrate 140 clinics.', 'by migrating 140 clinics'],
  ['New onboarding flow', 'with new onboarding flow'],
  ['Published release notes', 'by publishing release notes'],
  ['Built the API', 'by building the API'],
  ['Hire 5 nurses', 'by hiring 5 nurses'],
  ['Reset the pricing', 'by resetting the pricing'],
  ['Track use and define a target', 'by tracking use and defining a target'],
  ['Hiring plan is agreed with finance', 'with hiring plan agreed with finance'],
  ['Four modules are built', 'with four modules built'],
  ['Pilot of the phone robot', 'with pilot of the phone robot'],
  ['Work with Sales on the handover', 'with Sales on the handover'],
])('the work "%s" becomes "%s"', (text, lever) => {
  expect(rewriteOutcome({ text })?.slots.find(({ name }) => name === 'lever')).toEqual({
    name: 'lever',
    value: lever,
  });
});

test('a result keeps its own words out of the lever; a segment that the metric names is not said twice', () => {
  expect(
    say({
      text: 'Reduce churn',
      metric: 'SMB logo churn (%)',
      segment: 'SMB',
      baseline: 8,
      target: 5,
      due: 'Q3',
    }),
  ).toBe('reduce SMB logo churn from 8 % to 5 % by Q3');
  expect(
    say({
      text: 'Train agents',
      metric: 'First reply (hours)',
      segment: 'new admins',
      baseline: 9,
      target: 4,
    }),
  ).toBe('reduce first reply among new admins from 9 to 4 hours [by when?], by training agents');
});

const word = fc.constantFrom(
  'Logo churn',
  'ARR (€)',
  'NPS',
  'zebras',
  'Enterprise',
  'Q4',
  '€2m',
  '17 %',
  '',
  ' ',
);
const parts = fc.record({
  text: fc.constantFrom('Launch dashboard', 'Reduce churn', 'New flow', 'Ship it', ''),
  metric: fc.option(word, { nil: undefined }),
  segment: fc.option(word, { nil: undefined }),
  baseline: fc.option(fc.oneof(word, fc.integer({ min: -9, max: 99 })), { nil: undefined }),
  target: fc.option(fc.oneof(word, fc.integer({ min: -9, max: 99 })), { nil: undefined }),
  due: fc.option(word, { nil: undefined }),
});

test('no number, metric, segment or day stands in a rewrite that was not given', () => {
  fc.assert(
    fc.property(parts, (row) => {
      const given = Object.values(row).join(' ').toLowerCase();
      const said = (rewriteOutcome(row)?.slots ?? []).flatMap((slot) =>
        'value' in slot && slot.name !== 'verb' && slot.name !== 'lever' ? slot.value.toLowerCase() : [],
      );
      const written = said.flatMap((value) => value.split(/[^\p{L}\p{N}]+/u));
      expect(written.filter((part) => !given.includes(part))).toEqual([]);
      expect(rewriteOutcome({ ...row, text: ' ' })).toBeUndefined();
    }),
  );
});
