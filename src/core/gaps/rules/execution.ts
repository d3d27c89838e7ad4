/** Work without a reason that finance would accept, and work that stopped without anyone saying so. */
import { namesLever } from '../../language/outcomes/signals';
import { byKey } from '../../strategy/item';
import type { Initiative, Strategy } from '../../strategy/strategy';
import { daysBetween } from '../../tables/day';
import { headingOf, leftBlank, placeOf } from '../cell-facts';
import { effortText } from '../effort-known';
import { list, plain, quote } from '../wording';
import type { Finding, Rule } from '../rule';

export const noLever: Rule = {
  id: 'G26',
  name: 'No business lever',
  family: 'Execution and time',
  level: 2,
  why: 'If finance asks what it earns or saves, there is no line yet.',
  needs: ['initiatives.lever'],
  proposedIn: 'outcomes',
  find: (strategy) =>
    strategy.initiatives
      .filter((item) => leftBlank(strategy, item, 'lever') && !namesLever(item.name))
      .map((item) => ({
        items: [item],
        place: placeOf(strategy, item, 'lever'),
        gap: `${quote(item)} does not say what it earns or saves.`,
        saw: `${headingOf(strategy, item, 'lever')} is blank, and its name says nothing of it.`,
        next: 'Pick the one that fits best: revenue, retention, cost, risk or cash timing.',
      })),
};

export const zombie: Rule = {
  id: 'G29',
  name: 'Zombie initiative',
  family: 'Execution and time',
  level: 3,
  why: 'It takes effort that something else needs.',
  needs: [
    'initiatives.status',
    'initiatives.effort',
    ['initiatives.updated', 'initiatives.productObjective'],
  ],
  settings: ['zombieDays'],
  find: (strategy) =>
    strategy.initiatives
      .filter(({ row }) => row.status === 'In progress' && (row.effort ?? 0) > 0)
      .flatMap((item) => servesClosed(item, strategy) ?? goneSilent(item, strategy) ?? []),
};

/** Work for goals that are all done or dropped. */
function servesClosed(item: Initiative, strategy: Strategy): Finding | undefined {
  const { serves } = item;
  if (serves.length === 0 || !serves.every(({ standing }) => standing === 'closed')) return undefined;
  const goals = [...serves]
    .sort(byKey)
    .map((goal) => `${quote(goal)} is ${goal.row.status?.toLowerCase() ?? 'closed'}`);
  return {
    items: [item],
    gap: `${quote(item)} is still in progress for something that is closed.`,
    saw: `${list(goals)}; its planned effort is ${effortText(strategy, item.row.effort ?? 0)}.`,
    next: 'Stop it, or link it to what it serves now. Stopping is a good answer.',
  };
}

function goneSilent(item: Initiative, strategy: Strategy): Finding | undefined {
  const { updated, effort = 0 } = item.row;
  const { zombieDays } = strategy.settings;
  if (updated === undefined || daysBetween(updated, strategy.today) <= zombieDays) return undefined;
  return {
    items: [item],
    place: placeOf(strategy, item, 'updated'),
    gap: `${quote(item)} takes effort, but there has been no news since ${updated}.`,
    saw: `Last updated on ${updated}; the setting allows ${plain(zombieDays)} days. It is in progress, and its planned effort is ${effortText(strategy, effort)}.`,
    next: 'Restart it, finish it or stop it. Stopping is a good answer.',
  };
}
