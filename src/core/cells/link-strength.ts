/** =LINK_STRENGTH(): how much two texts have in common. */
import { atFirstUse } from '../at-first-use';
import { linkStrengths } from '../language/overlaps/link-strengths';
import { cellFunction } from './cell-function';
import { textParameter } from './parameters';
import { readRows } from './read-rows';
import { inShape } from './results';

const texts = atFirstUse(
  () =>
    [
      textParameter('item', 'What a piece of work says.'),
      textParameter('objective', 'What the objective says that it is linked to, or may be.'),
    ] as const,
);

export const linkStrengthFunction = cellFunction(
  {
    name: 'LINK_STRENGTH',
    summary: 'How much the words of a piece of work and of an objective have in common.',
    get parameters() {
      return texts();
    },
    result: 'A number for each row: 0 has nothing in common, 1 is the same.',
    example: '=LINK_STRENGTH(B2:B40;C2:C40)',
    formula:
      'The cosine of both texts as weighted words, pairs of words and meanings: each counts the more, the rarer it is among all the rows.',
    source: 'Term weights and cosine after Salton (1975), stems after Porter (1980).',
    pitfalls:
      'Texts in other words may mean the same and get 0: it finds links worth a second look, and proves none wrong. Compare the rows of one call only, because each weighs words by its own rows.',
  },
  (args) => {
    const { rows, direction } = readRows(texts(), args);
    const strengths = linkStrengths(rows.map(({ values }) => values));
    const results = rows.map(({ problem }, i) => [problem ?? strengths[i] ?? '']);
    return inShape(results, direction);
  },
);
