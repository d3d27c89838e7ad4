/** Custom functions: documentation as data, and a short body that never throws at a person. */
import { UserError } from '../../user-error';

export interface CellParameter {
  readonly name: string;
  readonly help: string;
  readonly optional?: boolean;
  /** As JSDoc says it, for the script editor. */
  readonly type?: string;
}

/** In Code.js nothing is left of it: commands read it from its page of data, see src/data-pages.ts. */
export interface CellFunctionDoc {
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly summary: string;
  readonly parameters: readonly CellParameter[];
  /** What comes out, with units and range. */
  readonly result: string;
  /** A formula as people type it. */
  readonly example: string;
  /** The formula in words or symbols. */
  readonly formula: string;
  readonly source: string;
  /** What people get wrong with it. */
  readonly pitfalls: string;
}

export type CellFunction = ((...args: readonly unknown[]) => unknown) & { readonly doc: CellFunctionDoc };

/**
 * A function for cells. A person's mistake becomes a sentence in the cell instead of #ERROR!; a mistake of ours is thrown, so that it
 * shows as an error and lands in the log.
 */
export function cellFunction(doc: CellFunctionDoc, run: (args: readonly unknown[]) => unknown): CellFunction {
  const call = (...args: readonly unknown[]) => {
    try {
      return run(args);
    } catch (error) {
      if (error instanceof UserError) return error.message;
      throw error;
    }
  };
  return Object.assign(call, { doc });
}

/** The documentation with parameters that are made when they are first asked for: what Code.js makes while it loads, each cell pays for. */
export function withParameters(
  doc: Omit<CellFunctionDoc, 'parameters'>,
  parameters: () => readonly CellParameter[],
): CellFunctionDoc {
  return {
    ...doc,
    get parameters() {
      return parameters();
    },
  };
}
