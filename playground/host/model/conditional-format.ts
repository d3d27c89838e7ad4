/** Conditional formats as data: which cells, when, and what they then look like. */
import type { Reach } from './area';

/** How a cell looks while the condition holds; null leaves that part as it is. */
export interface ConditionalLook {
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strikethrough: boolean | null;
}

/** One end, or the middle, of a colour scale. */
export interface ScalePoint {
  readonly color: string;
  /** The name of an InterpolationType: MIN, MAX, NUMBER, PERCENT or PERCENTILE. */
  readonly type: string;
  readonly value: string;
}

export interface ConditionalFormat {
  readonly reaches: readonly Reach[];
  /** The name of a BooleanCriteria with its values, dates as serial numbers; null for a colour scale. */
  readonly condition: { readonly criteria: string; readonly values: readonly (string | number)[] } | null;
  readonly look: ConditionalLook;
  readonly scale: {
    readonly min: ScalePoint;
    readonly mid: ScalePoint | null;
    readonly max: ScalePoint;
  } | null;
}

/** The format with its formula rewritten; one without a formula stays as it is. */
export function withFormula(
  format: ConditionalFormat,
  rewrite: (formula: string) => string,
): ConditionalFormat {
  const { condition } = format;
  if (condition?.criteria !== 'CUSTOM_FORMULA') return format;
  return {
    ...format,
    condition: { ...condition, values: condition.values.map((text) => rewrite(String(text))) },
  };
}
