/** Company objectives that do not say where they come from, or whom to ask. */
import { headingOf, leftBlank, placeOf } from '../cell-facts';
import { list, plain, quote } from '../wording';
import type { Rule } from '../rule';
import { daysBetween } from '../../tables/day';

export const objectiveWithoutSource: Rule = {
  id: 'G13',
  name: 'Objective without source',
  family: 'Sources and vision',
  level: 2,
  why: 'When somebody doubts it, there is nothing to show, and the argument starts again.',
  needs: ['companyObjectives', ['companyObjectives.source', 'companyObjectives.sourceDate']],
  find: (strategy) =>
    strategy.companyObjectives.flatMap((item) => {
      const blank = (['source', 'sourceDate'] as const).filter((key) => leftBlank(strategy, item, key));
      const said = item.row.source !== undefined || item.row.sourceDate !== undefined;
      if (said || !blank[0]) return [];
      return [
        {
          items: [item],
          place: placeOf(strategy, item, blank[0]),
          gap: `${quote(item)} does not say where it comes from.`,
          saw: `${list(blank.map((key) => headingOf(strategy, item, key)))} ${blank.length > 1 ? 'are' : 'is'} blank.`,
          next: 'Link the deck, the plan or the recording that it comes from.',
        },
      ];
    }),
};

export const staleSource: Rule = {
  id: 'G14',
  name: 'Stale source',
  family: 'Sources and vision',
  level: 2,
  why: 'A newer plan may say something else, and we would be working towards the old one.',
  needs: ['companyObjectives.sourceDate'],
  settings: ['sourceDays'],
  find: (strategy) =>
    strategy.companyObjectives.flatMap((item) => {
      const { source, sourceDate } = item.row;
      const { sourceDays } = strategy.settings;
      if (sourceDate === undefined || daysBetween(sourceDate, strategy.today) <= sourceDays) return [];
      return [
        {
          items: [item],
          place: placeOf(strategy, item, 'sourceDate'),
          gap: `${quote(item)} rests on an old source.`,
          saw: `${source ? `${quote(source)} is` : 'Its source is'} dated ${sourceDate}; the setting allows ${plain(sourceDays)} days.`,
          next: 'Look at the newest company plan, then confirm the objective or change it.',
        },
      ];
    }),
};

export const companyOwnerMissing: Rule = {
  id: 'G16',
  name: 'No owner on the company side',
  family: 'Sources and vision',
  level: 2,
  why: 'With nobody to ask, questions about it wait, and so does the work below it.',
  needs: ['companyObjectives.owner'],
  find: (strategy) =>
    strategy.companyObjectives
      .filter((item) => leftBlank(strategy, item, 'owner'))
      .map((item) => ({
        items: [item],
        place: placeOf(strategy, item, 'owner'),
        gap: `Nobody is named whom we could ask about ${quote(item)}.`,
        saw: `${headingOf(strategy, item, 'owner')} is blank.`,
        next: 'Write down who in the company answers for it.',
      })),
};
