/** How many links there are, and to how many company objectives: one without any is not counted as linked. */
import type { Strategy } from '../strategy/strategy';
import { count } from './wording';

/** 33 links to 5 company objectives; 3 links to 2 of 3 company objectives where one has none. */
export function linksText({ companyObjectives }: Strategy): string {
  const linked = companyObjectives.filter(({ links }) => links.length > 0);
  const links = linked.reduce((sum, { links: all }) => sum + all.length, 0);
  const objectives = count(companyObjectives.length, 'company objective');
  const isPart = linked.length < companyObjectives.length;
  return `${count(links, 'link')} to ${isPart ? `${linked.length} of ` : ''}${objectives}`;
}
