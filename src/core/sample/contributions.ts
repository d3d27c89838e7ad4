/** The sample's Alignment Map, as a workshop left it: a few links that somebody would defend, and many polite ones. */
import { typedRows } from './typed-rows';

export interface SampleContribution {
  readonly productObjective: string;
  readonly companyObjective: string;
  readonly contribution: number;
}

const COMPANY_OBJECTIVES = ['CO-1', 'CO-2', 'CO-3', 'CO-4', 'CO-5'] as const;

/** PO-4 is left to its own cell, which counts as strong. */
const MAP = `
  PO-1  | 9 | 1 | 1  |   |
  PO-2  | 9 | 1 | 3  |   |
  PO-3  | 1 | 9 | 1  | 1 |
  PO-4  |   | 1 |    |   |
  PO-5  | 9 | 3 | 1  | 1 |
  PO-6  | 1 | 9 | 1  |   | 1
  PO-7  |   | 9 |    | 1 |
  PO-8  | 1 | 9 | -3 |   | 1
  PO-9  | 1 | 3 |    |   |
  PO-10 | 1 | 1 |    |   |
  PO-11 | 1 | 1 | 9  |   |
  PO-12 |   |   | 1  |   | 3
`;

export function sampleContributions(): readonly SampleContribution[] {
  return typedRows(['productObjective', ...COMPANY_OBJECTIVES], MAP).flatMap((row) =>
    COMPANY_OBJECTIVES.flatMap((companyObjective) => {
      const contribution = Number(row[companyObjective] ?? 0);
      return contribution === 0
        ? []
        : [{ productObjective: String(row.productObjective), companyObjective, contribution }];
    }),
  );
}
