import { choicesOf, filterGaps, OPEN_GAPS, type GapFilter } from '../../../src/core/triage/filter-gaps';
import type { ListedGap } from '../../../src/core/triage/listed-gap';

const rules = {
  G01: { name: 'Unserved company objective', family: 'Strategy and coverage' },
  G28: { name: 'No single owner', family: 'Execution and time' },
};

const gap = (part: Partial<ListedGap>): ListedGap => ({
  id: 'G01-a',
  severity: 'High',
  rule: 'G01',
  gap: 'Nothing we plan serves “CO-1 Grow”.',
  item: 'CO-1 Grow',
  saw: 'No link.',
  next: 'Link work.',
  firstSeen: '2026-01-01',
  fixedOn: '',
  standing: 'open',
  owner: '',
  due: '',
  status: 'Open',
  reviewOn: '',
  note: '',
  ...part,
});

const gaps = [
  gap({}),
  gap({
    id: 'G28-a',
    rule: 'G28',
    gap: '“IN-1 Tour” has no owner.',
    item: 'IN-1 Tour',
    severity: 'Low',
    owner: 'Ann',
  }),
  gap({
    id: 'G28-b',
    rule: 'G28',
    gap: '“IN-2 Chat” has no owner.',
    standing: 'accepted',
    note: 'Mara said so',
  }),
  gap({ id: 'G01-b', standing: 'fixed', owner: 'Ann' }),
];

const ids = (part: Partial<GapFilter>) =>
  filterGaps(gaps, { ...OPEN_GAPS, ...part }, rules).map(({ id }) => id);

test('open gaps are shown unless something else is asked for', () => {
  expect(ids({})).toEqual(['G01-a', 'G28-a']);
  expect(ids({ standing: 'accepted' })).toEqual(['G28-b']);
  expect(ids({ standing: 'fixed' })).toEqual(['G01-b']);
  expect(ids({ standing: '' })).toHaveLength(4);
});

test('by severity, by a family or one rule, and by owner', () => {
  expect(ids({ severity: 'Low' })).toEqual(['G28-a']);
  expect(ids({ kind: 'Execution and time' })).toEqual(['G28-a']);
  expect(ids({ kind: 'G01', standing: '' })).toEqual(['G01-a', 'G01-b']);
  expect(ids({ owner: 'Ann', standing: '' })).toEqual(['G28-a', 'G01-b']);
});

test('each word must stand somewhere in what is said of the gap', () => {
  expect(ids({ text: 'owner TOUR' })).toEqual(['G28-a']);
  expect(ids({ text: 'mara', standing: '' })).toEqual(['G28-b']);
  expect(ids({ text: 'owner elephants' })).toEqual([]);
});

test('gaps without an owner can be asked for', () => {
  const choice = choicesOf(gaps, OPEN_GAPS, rules).owner.find(({ label }) => label === 'Nobody yet');
  expect(choice?.count).toBe(1);
  expect(ids({ owner: choice?.value ?? '' })).toEqual(['G01-a']);
});

test('each choice says how many it would leave, the other filters being as they are', () => {
  const filter: GapFilter = { ...OPEN_GAPS, standing: '', owner: 'Ann' };
  const choices = choicesOf(gaps, filter, rules);
  const shown = (part: keyof typeof choices) =>
    choices[part].map(({ value, label, count }) => [
      label.trim(),
      count,
      filterGaps(gaps, { ...filter, [part]: value }, rules).length,
    ]);
  for (const part of ['severity', 'standing', 'kind', 'owner'] as const) {
    for (const [, count, found] of shown(part)) expect(count).toBe(found);
  }
  expect(shown('kind').map(([label]) => label)).toEqual([
    'All',
    'Strategy and coverage',
    'Unserved company objective',
    'Execution and time',
    'No single owner',
  ]);
});

test('a chosen filter stays on offer although it leaves nothing', () => {
  const choices = choicesOf(gaps, { ...OPEN_GAPS, severity: 'Critical' }, rules);
  expect(choices.severity).toContainEqual({ value: 'Critical', label: 'Critical', count: 0 });
});
