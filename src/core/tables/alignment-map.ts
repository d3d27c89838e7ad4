/**
 * The contribution matrix: one row a product objective, one column a company objective. Only its first two columns are declared;
 * the others are the company objectives of the plan.
 */
import { reference, text } from './kinds';
import { table } from './table';
import { words } from './words';

export const alignmentMap = table({
  name: 'Alignment Map',
  purpose:
    'How much each product objective contributes to each company objective: 9 strong, 3 medium, 1 weak, blank none, a negative number works against it.',
  kind: 'plan',
  namedRange: 'AlignmentMap',
  alsoCalled: words('contribution matrix, alignment matrix, matrix, mapping, map, contribution'),
  identity: 'productObjective',
  rest: {
    heading: 'A company objective, by ID, such as CO-1',
    help: 'From 9 strong to 1 weak; a negative number works against it; blank is none.',
    from: -9,
    to: 9,
  },
  colours: [
    { column: 'rest', when: { equals: 9 }, background: '#81c995' },
    { column: 'rest', when: { equals: 3 }, background: '#bfe3c8' },
    { column: 'rest', when: { equals: 1 }, background: '#e6f4ea' },
    { column: 'rest', when: { below: 0 }, background: '#f4c7c3' },
  ],
  columns: () => ({
    productObjective: reference('Product objective', 'A product objective, by ID, such as PO-1.', {
      pointsToOne: true,
      width: 110,
      synonyms: ['objective', 'id'],
    }),
    about: text('What it says', 'The objective in words, for reading.', {
      width: 280,
      filledIn: true,
      synonyms: [],
    }),
  }),
});
