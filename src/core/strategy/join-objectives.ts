/** Links product objectives to company objectives, by the map and by their own cell. */
import { normaliseWeights } from '../methods/weights';
import { readContributionMap, STRONG, type ContributionMap } from './contribution-map';
import type { CompanyObjective, ProductObjective } from './drafts';
import { follow, type Joining } from './joining';
import { indexItems } from './references';
import { periodMatches, standingOf } from './standing';
import type { Link } from './strategy';

export type PlanMap = ContributionMap<ProductObjective, CompanyObjective>;

/** A product objective's own company objective counts as strong unless the map says otherwise. */
export function joinObjectives(joining: Joining): PlanMap | undefined {
  const { companyObjectives, productObjectives } = joining.drafts;
  for (const item of companyObjectives) item.standing = standingOf(item.row.status, true);
  for (const item of productObjectives) {
    item.standing = standingOf(item.row.status, periodMatches(item.row.period, joining.settings));
  }
  const companies = indexItems(companyObjectives);
  const map = firstMap(joining);
  const stated = new Set((map?.contributions ?? []).map(({ from, to }) => pair(from, to)));
  for (const item of productObjectives) {
    const { items, place } = follow(joining, item, 'companyObjective', companies, companyObjectives);
    item.parents.push(...items);
    const own = items
      .filter((to) => !stated.has(pair(item, to)))
      .map((to) => ({ from: item, to, strength: STRONG, place }));
    const mapped = (map?.contributions ?? []).filter(({ from, strength }) => from === item && strength !== 0);
    for (const link of [...own, ...mapped]) addLink(link);
  }
  shareWeights(companyObjectives);
  return map;
}

function addLink(link: Link & { from: ProductObjective; to: CompanyObjective }): void {
  if (link.to.standing !== 'live') return;
  link.from.links.push(link);
  if (link.from.standing === 'live') link.to.links.push(link);
}

function firstMap({ plan, drafts }: Joining): PlanMap | undefined {
  const products = indexItems(drafts.productObjectives);
  const companies = indexItems(drafts.companyObjectives);
  for (const sheet of plan.mapSheets) {
    const map = readContributionMap(sheet, products, companies);
    if (map) return map;
  }
  return undefined;
}

function pair(from: ProductObjective, to: CompanyObjective): string {
  return JSON.stringify([from.key, to.key]);
}

function shareWeights(all: readonly CompanyObjective[]): void {
  const live = all.filter(({ standing }) => standing === 'live');
  const shares = normaliseWeights(live.map(({ row }) => row.weight));
  live.forEach((item, i) => (item.share = shares[i]));
}
