/** Picks gaps out of the list by what a person is looking for, and counts what each choice would show. */
import { SEVERITIES } from '../tables/gaps';
import type { ListedGap, RuleFacts, Standing } from './listed-gap';

export interface GapFilter {
  /** Words of the gap, its item, its owner or its note. */
  readonly text: string;
  /** '' for all of them; so with the others. */
  readonly severity: string;
  readonly standing: Standing | '';
  /** A family of rules, or one rule by its number. */
  readonly kind: string;
  /** An owner, or NOBODY. */
  readonly owner: string;
}

/** No owner can be called so: the column holds names and addresses. */
const NOBODY = '\u0000nobody';
export const OPEN_GAPS: GapFilter = { text: '', severity: '', standing: 'open', kind: '', owner: '' };

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** How many gaps it would show, the other filters being as they are. */
  readonly count: number;
}

type Rules = Readonly<Record<string, Pick<RuleFacts, 'name' | 'family'>>>;

export function filterGaps(
  gaps: readonly ListedGap[],
  filter: GapFilter,
  rules: Rules,
): readonly ListedGap[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return gaps.filter(
    (gap) =>
      fits(filter.severity, gap.severity) &&
      fits(filter.standing, gap.standing) &&
      (fits(filter.kind, gap.rule) || filter.kind === rules[gap.rule]?.family) &&
      fits(filter.owner, ownerOf(gap)) &&
      holdsAll(words, gap, rules),
  );
}

function fits(wanted: string, value: string): boolean {
  return wanted === '' || wanted === value;
}

function ownerOf({ owner }: ListedGap): string {
  return owner === '' ? NOBODY : owner;
}

function holdsAll(words: readonly string[], gap: ListedGap, rules: Rules): boolean {
  if (words.length === 0) return true;
  const { rule, item, saw, owner, note, severity, id } = gap;
  const texts = [gap.gap, item, saw, owner, note, severity, id, rules[rule]?.name ?? ''];
  const all = texts.join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  open: 'Open',
  accepted: 'Accepted',
  fixed: 'Fixed',
};

export interface Choices {
  readonly severity: readonly Choice[];
  readonly standing: readonly Choice[];
  readonly kind: readonly Choice[];
  readonly owner: readonly Choice[];
}

/** The choices of each filter, each with how many gaps it would leave; a choice that would show nothing is left out unless it is chosen. */
export function choicesOf(gaps: readonly ListedGap[], filter: GapFilter, rules: Rules): Choices {
  const counted = (
    part: 'severity' | 'standing' | 'kind' | 'owner',
    valuesOf: (gap: ListedGap) => readonly string[],
    labels: readonly (readonly [string, string])[],
  ): readonly Choice[] => {
    const others = filterGaps(gaps, { ...filter, [part]: '' }, rules);
    const counts = new Map<string, number>();
    for (const value of others.flatMap(valuesOf)) counts.set(value, (counts.get(value) ?? 0) + 1);
    const all = labels.map(([value, label]) => ({ value, label, count: counts.get(value) ?? 0 }));
    return [
      { value: '', label: 'All', count: others.length },
      ...all.filter(({ value, count }) => count > 0 || value === filter[part]),
    ];
  };
  return {
    severity: counted(
      'severity',
      ({ severity }) => [severity],
      [...SEVERITIES].reverse().map((one) => [one, one]),
    ),
    standing: counted('standing', ({ standing }) => [standing], Object.entries(STANDINGS)),
    kind: counted('kind', ({ rule }) => [rules[rule]?.family ?? '', rule], kinds(gaps, rules)),
    owner: counted('owner', (gap) => [ownerOf(gap)], owners(gaps)),
  };
}

/** Each family, and under it the rules that found something. */
function kinds(gaps: readonly ListedGap[], rules: Rules): readonly (readonly [string, string])[] {
  const found = new Set(gaps.map(({ rule }) => rule));
  const families = [...new Set(Object.values(rules).map(({ family }) => family))];
  return families.flatMap((family) => [
    [family, family] as const,
    ...Object.entries(rules)
      .filter(([id, rule]) => rule.family === family && found.has(id))
      .map(([id, { name }]) => [id, `\u00a0\u00a0${name}`] as const),
  ]);
}

function owners(gaps: readonly ListedGap[]): readonly (readonly [string, string])[] {
  const named = [...new Set(gaps.map(({ owner }) => owner))].filter((owner) => owner !== '').sort();
  return [[NOBODY, 'Nobody yet'], ...named.map((owner) => [owner, owner] as const)];
}
