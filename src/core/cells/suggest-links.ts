/** =SUGGEST_LINKS(): which objectives each piece of work most likely serves. */
import { UserError } from '../../user-error';
import { rankLinks } from '../language/overlaps/rank-links';
import { cellText, isBlank } from '../tables/cell';
import { readNumber } from '../tables/read-number';
import { cellsOf } from './arguments';
import { cellFunction } from './cell-function';
import { ITEMS, LINKED, OBJECTIVES, readItems, readLinked, readObjectives } from './link-arguments';

const STANDARD = 3;
const MOST = 20;

export const suggestLinksFunction = cellFunction(
  {
    name: 'SUGGEST_LINKS',
    summary: 'The objectives that each piece of work most likely serves, going by what their texts say.',
    parameters: [
      ITEMS,
      OBJECTIVES,
      {
        name: 'how_many',
        type: 'number',
        optional: true,
        help: `How many objectives to name for each item, from 1 to ${MOST}. Blank: ${STANDARD}.`,
      },
      LINKED,
    ],
    result:
      'For each item a row of IDs, the likeliest first; blank where nothing more fits. Each is a suggestion to look at, not a link.',
    example: '=SUGGEST_LINKS(B2:B40; Goals!A2:B6; 3; Done!B2:C30)',
    formula:
      'The cosine of both texts as weighted words, pairs of words, meanings and fields of work: each counts the more, the rarer it is among all the texts. Added to it is what the item has in common with all that is linked to the objective, with the nearest of these, and with the items that clearly lean the same way.',
    source:
      'Term weights after Salton (1975), stems after Porter (1980), centroids after Rocchio (1971), nearest neighbours, self-training; put together by us.',
    pitfalls:
      'It reads words and knows nothing of your business. Say more about short objectives in a third column and pass what is linked already: both help more than anything else. English texts work best.',
  },
  ([items, objectives, howMany, linked]) => {
    const wanted = readHowMany(howMany);
    const texts = readItems(items);
    const known = readObjectives(objectives);
    const found = rankLinks(texts, known, readLinked(linked), wanted);
    return found.map((row) => Array.from({ length: wanted }, (_, i) => row[i]?.objective ?? ''));
  },
);

function readHowMany(argument: unknown): number {
  const cell = cellsOf(argument)[0]?.[0];
  if (cell === undefined || isBlank(cell)) return STANDARD;
  const count = readNumber(cell);
  if (count !== undefined && Number.isInteger(count) && count >= 1 && count <= MOST) return count;
  throw new UserError(`how_many: expected a whole number from 1 to ${MOST} but found "${cellText(cell)}".`);
}
