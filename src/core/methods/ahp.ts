/** AHP: weights out of comparisons of two at a time (Thomas Saaty), with the geometric mean of each row. */

export interface Ahp {
  /** Summing to 1. */
  readonly weights: readonly number[];
  /** The principal eigenvalue, estimated; n where no comparison contradicts another. */
  readonly lambda: number;
  /** Undefined for fewer than three, which cannot contradict each other, and for more than the published random indices go. */
  readonly consistencyRatio: number | undefined;
}

/** Saaty's random indices for 1 to 10: the mean inconsistency of comparisons made at random. */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/** Up to here comparisons are taken as consistent enough (Saaty). */
export const CONSISTENT_ENOUGH = 0.1;

/**
 * Weight = geometric mean of the row, normalised; ratio = ((lambda - n) / (n - 1)) / random index.
 * [[1, 3, 5], [1/3, 1, 2], [1/5, 1/2, 1]] gives .648 .230 .122, lambda 3.0037 and a ratio of .0032.
 * @param matrix how many times as important the row is as the column, from 1/9 to 9; reciprocal, with 1 in its diagonal
 */
export function ahp(matrix: readonly (readonly number[])[]): Ahp {
  const size = matrix.length;
  const means = matrix.map((row) => Math.exp(row.reduce((sum, ratio) => sum + Math.log(ratio), 0) / size));
  const total = means.reduce((sum, mean) => sum + mean, 0);
  const weights = means.map((mean) => mean / total);
  const eigenvalues = matrix.map(
    (row, i) => row.reduce((sum, ratio, j) => sum + ratio * (weights[j] ?? 0), 0) / (weights[i] ?? 1),
  );
  const lambda = eigenvalues.reduce((sum, value) => sum + value, 0) / size;
  const random = RANDOM_INDEX[size - 1];
  const consistencyRatio = random ? (lambda - size) / (size - 1) / random : undefined;
  return { weights, lambda, consistencyRatio };
}

/** Three of which the first two comparisons do not lead to the third. */
export interface Triple {
  /** Places in the matrix, from 0, in rising order. */
  readonly places: readonly [number, number, number];
  /** The first against the second. */
  readonly first: number;
  /** The second against the third. */
  readonly second: number;
  /** What the first against the third should be, if these two hold: their product. */
  readonly expected: number;
  /** What it is. */
  readonly found: number;
}

/** The triple that contradicts itself most, by the factor between expected and found; undefined for fewer than three. */
export function worstTriple(matrix: readonly (readonly number[])[]): Triple | undefined {
  let worst: Triple | undefined;
  let most = -1;
  for (let i = 0; i < matrix.length; i++) {
    for (let j = i + 1; j < matrix.length; j++) {
      for (let k = j + 1; k < matrix.length; k++) {
        const [first = 1, second = 1, found = 1] = [matrix[i]?.[j], matrix[j]?.[k], matrix[i]?.[k]];
        const apart = Math.abs(Math.log((first * second) / found));
        if (apart > most) {
          most = apart;
          worst = { places: [i, j, k], first, second, expected: first * second, found };
        }
      }
    }
  }
  return worst;
}
