/** =OKR_GRADE(): grades at the end of a period. */
import { okrGrade } from '../methods/okr-grade';
import { productObjectives } from '../tables/product-objectives';
import { columnParameter, numberParameter, optional } from './parameters';
import { rowFunction } from './row-function';

export const okrGradeFunction = rowFunction(
  {
    name: 'OKR_GRADE',
    summary: 'The grade of each key result at the end of its period, with its colour.',
    result: 'Two columns: the grade from 0 to 1 in tenths, and the word red, yellow or green.',
    example: '=OKR_GRADE(E2:E20;F2:F20)',
    formula:
      'Progress held between 0 and 1 and rounded to tenths. Up to 3 tenths red, from 7 tenths green, yellow between. Committed results are green only when whole.',
    source:
      'Google; John Doerr. Rounding first closes the holes between the published bands. That committed results below 1 are never green is our own reading of "expects 1".',
    pitfalls:
      'Of stretching aims 6 to 7 tenths is as it should be; of commitments anything below 1 needs a note of why. Never average the two, and never use grades for pay.',
  },
  () => [
    numberParameter('progress', 'Progress as OKR_PROGRESS gives it: 1 is the target reached.'),
    optional(
      columnParameter(
        'commitment',
        'Committed or Aspirational. Blank: Aspirational.',
        productObjectives.columns.commitment,
      ),
      'Aspirational' as const,
    ),
  ],
  (progress, commitment) => {
    const { grade, colour } = okrGrade(progress, commitment);
    return [grade, colour];
  },
);
