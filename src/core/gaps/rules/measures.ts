/** Objectives and key results that do not say how we will know. */
import type { Item } from '../../strategy/item';
import type { CompanyObjective, ProductObjective, Strategy } from '../../strategy/strategy';
import { headingOf, leftBlank, placeOf } from '../cell-facts';
import { isMeantBy } from '../mistyped';
import { hasPeriod } from '../stretches';
import { saysTarget } from '../target-in-words';
import { list, quote } from '../wording';
import type { Finding, Rule } from '../rule';

export const objectiveWithoutMetric: Rule = {
  id: 'G17',
  name: 'No metric',
  family: 'Measures',
  level: 3,
  why: 'At the end everybody will have their own view of whether it worked.',
  needs: ['keyResults.supports'],
  find: (strategy) => {
    const { productObjectives, companyObjectives } = strategy;
    const bare = productObjectives.filter(
      (item) => !isMeasured(item) && !isMeantBy('keyResults', item, strategy),
    );
    const noneIsMeasured = bare.length > 1 && bare.length === productObjectives.length;
    const companies = measuresCompanies(strategy)
      ? companyObjectives.filter(
          (item) =>
            item.keyResults.length === 0 &&
            item.row.metric === undefined &&
            !isMeantBy('keyResults', item, strategy),
        )
      : [];
    return [
      ...companies.map((item) => withoutMetric(item, 'No key result supports it, and it names no metric.')),
      ...(noneIsMeasured
        ? [noneMeasured(bare)]
        : bare.map((item) => withoutMetric(item, 'No key result supports it.'))),
    ];
  },
};

function withoutMetric(item: Item, saw: string): Finding {
  return {
    items: [item],
    gap: `How will we know that ${quote(item)} worked?`,
    saw,
    next: 'Add one key result: a number that moves when it is reached.',
  };
}

/** Where a plan measures no product objective at all, one line says so. */
function noneMeasured(bare: readonly ProductObjective[]): Finding {
  return {
    items: [],
    part: 'product objectives',
    ...(bare[0] && { place: bare[0].place }),
    gap: `None of the ${bare.length} product objectives says how we will know that it worked.`,
    saw: 'The key results support other things.',
    next: 'Start with the two objectives that matter most, and add one key result to each.',
  };
}

/** By key results of its own or of its initiatives, or by a number in its own words. */
function isMeasured(item: ProductObjective): boolean {
  const { keyResults, initiatives } = item;
  return keyResults.length > 0 || initiatives.some((work) => work.keyResults.length > 0) || saysTarget(item);
}

/** Many plans measure the company level through the products below; then a company objective without a metric is no gap. */
function measuresCompanies({ companyObjectives }: Strategy): boolean {
  return companyObjectives.some(
    ({ row, keyResults }: CompanyObjective) => row.metric !== undefined || keyResults.length > 0,
  );
}

export const noBaseline: Rule = {
  id: 'G20',
  name: 'No baseline',
  family: 'Measures',
  level: 2,
  why: 'Without the number where we started we cannot show that anything moved.',
  needs: ['keyResults.baseline', 'keyResults.target'],
  find: (strategy) =>
    strategy.keyResults
      .filter(({ row }) => row.target !== undefined && row.signal !== 'Guardrail')
      .filter((item) => leftBlank(strategy, item, 'baseline') && !/\bfrom\W{0,2}\d/i.test(item.name))
      .map((item) => ({
        items: [item],
        place: placeOf(strategy, item, 'baseline'),
        gap: `${quote(item)} has a target but no starting point.`,
        saw: `${headingOf(strategy, item, 'target')} is ${item.row.target}; ${headingOf(strategy, item, 'baseline')} is blank.`,
        next: 'Fill in the number of the day you started. If nobody knows it, make finding it the first result.',
      })),
};

export const noFinishLine: Rule = {
  id: 'G21',
  name: 'No target or no date',
  family: 'Measures',
  level: 3,
  why: 'Without a finish line nobody can say whether we are late, early or done.',
  needs: [['keyResults.target', 'keyResults.due']],
  find: (strategy) =>
    strategy.keyResults.flatMap((item) => {
      const missing = [
        ...(leftBlank(strategy, item, 'target') && !saysTarget(item) ? (['target'] as const) : []),
        ...(leftBlank(strategy, item, 'due') && !hasPeriod(item) ? (['due'] as const) : []),
      ];
      const [first] = missing;
      if (!first) return [];
      const what = missing.map((key) => (key === 'target' ? 'target' : 'date'));
      return [
        {
          items: [item],
          place: placeOf(strategy, item, first),
          gap: `${quote(item)} has no ${what.join(' and no ')}.`,
          saw: `${list(missing.map((key) => headingOf(strategy, item, key)))} ${missing.length > 1 ? 'are' : 'is'} blank.`,
          next: `Agree on the ${list(what)}, even if ${missing.length > 1 ? 'they are' : 'it is'} a first guess.`,
          level: first === 'target' ? 3 : 2,
        },
      ];
    }),
};
