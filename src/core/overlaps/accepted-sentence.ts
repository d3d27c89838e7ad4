/** What accepting a link wrote, in a sentence. */
import { quote } from '../gaps/wording';
import type { WantedLink } from './place-link';

/** @param mapTab the tab of the map, where the link stands on it */
export function acceptedSentence({ item, goal, strength }: WantedLink, mapTab: string | undefined): string {
  const [from, to] = [item, goal].map((one) => one.id || quote(one));
  if (mapTab === undefined) return `${from} is linked to ${to} now.`;
  return strength < 0
    ? `“${mapTab}” says now that ${from} works against ${to}.`
    : `${from} is linked to ${to} now, with ${strength} on “${mapTab}”.`;
}
