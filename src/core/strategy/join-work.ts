/** Links initiatives, key results and evidence to what they serve, measure and speak for. */
import { STRONG } from './contribution-map';
import { follow, type Joining } from './joining';
import { indexItems } from './references';
import { datesMatch, standingOf } from './standing';

export function joinInitiatives(joining: Joining): void {
  const { companyObjectives, productObjectives, initiatives } = joining.drafts;
  const goals = indexItems<
    (typeof productObjectives | typeof companyObjectives | typeof initiatives)[number]
  >(productObjectives, companyObjectives, initiatives);
  const candidates = [...productObjectives, ...companyObjectives];
  for (const item of initiatives) {
    const { items, place } = follow(joining, item, 'productObjective', goals, candidates);
    item.serves.push(...items);
    const outside = items.length > 0 && items.every(({ standing }) => standing === 'outside');
    item.standing = standingOf(
      item.row.status,
      !outside && datesMatch(item.row.start, item.row.end, joining.settings),
    );
    if (item.standing !== 'live') continue;
    for (const goal of items) {
      if (goal.table === 'productObjectives') goal.initiatives.push(item);
      if (goal.table === 'companyObjectives') {
        goal.links.push({ from: item, to: goal, strength: STRONG, place });
      }
    }
  }
}

/** A key result is live while anything that it measures is, or while it says of nothing that it measures it. */
export function joinKeyResults(joining: Joining): void {
  const { companyObjectives, productObjectives, initiatives, keyResults } = joining.drafts;
  const candidates = [...productObjectives, ...companyObjectives, ...initiatives];
  const goals = indexItems(candidates);
  for (const item of keyResults) {
    const { items } = follow(joining, item, 'supports', goals, candidates);
    item.measures.push(...items);
    item.standing =
      items.length === 0 || items.some(({ standing }) => standing === 'live') ? 'live' : 'closed';
    if (item.standing === 'live') for (const goal of items) goal.keyResults.push(item);
  }
}

/** Evidence for a key result speaks for what the key result measures. */
export function joinEvidence(joining: Joining): void {
  const { companyObjectives, productObjectives, initiatives, keyResults, evidence } = joining.drafts;
  const candidates = [...productObjectives, ...initiatives, ...keyResults, ...companyObjectives];
  const index = indexItems(candidates);
  for (const item of evidence) {
    const { items } = follow(joining, item, 'supports', index, candidates);
    const goals = new Set(
      items.flatMap((found) => (found.table === 'keyResults' ? found.measures : [found])),
    );
    for (const goal of goals) {
      if (goal.table === 'productObjectives') {
        productObjectives.find(({ key }) => key === goal.key)?.evidence.push(item);
      }
      if (goal.table === 'initiatives') initiatives.find(({ key }) => key === goal.key)?.evidence.push(item);
    }
  }
}
