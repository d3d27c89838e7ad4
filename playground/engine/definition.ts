/** How a sheet function is declared: what its parameters are, and what it does with them. */
import type { Scalar } from './contract';
import type { Language } from './language';
import type { FormulaCall } from './scope';
import type { Matrix, Value } from './values';

/**
 * What a parameter accepts. The first four take one value, turned into that type; an error given there is the result.
 * `raw` takes one value, errors included; `matrix` takes anything as a rectangle; `value` takes what is given.
 * Where arrays are calculated, functions of single values are applied to each value of an array.
 */
interface Kinds {
  readonly number: number;
  readonly text: string;
  readonly boolean: boolean;
  readonly scalar: number | string | boolean | null;
  readonly raw: Scalar;
  readonly matrix: Matrix;
  readonly value: Value;
}

export type Kind = keyof Kinds;
/** `number?` may be left out, `...value` stands for any number of further parameters. */
export type Parameter = Kind | `${Kind}?` | `...${Kind}`;

type Arguments<P extends readonly Parameter[]> = P extends readonly [
  infer First,
  ...infer Rest extends readonly Parameter[],
]
  ? First extends `...${infer K extends Kind}`
    ? Kinds[K][]
    : First extends `${infer K extends Kind}?`
      ? [Kinds[K]?, ...Arguments<Rest>]
      : First extends Kind
        ? [Kinds[First], ...Arguments<Rest>]
        : never
  : [];

export interface Traits {
  /** The result can have several cells, so the formula may fill its neighbours. */
  readonly givesArray?: boolean;
  /** Its parameters are calculated as arrays, as inside ARRAYFORMULA. */
  readonly takesArrays?: boolean;
  /** Its result changes by itself: NOW, TODAY, RAND. */
  readonly volatile?: boolean;
  /** The result is shown as a date. */
  readonly givesDate?: boolean;
}

interface Common extends Traits {
  readonly least: number;
  readonly most: number;
}

/** A function of its parameters' values only, and of the language that texts are read in. */
export interface PlainFunction extends Common {
  readonly parameters: readonly Kind[];
  /** The kind of all further parameters. */
  readonly rest?: Kind;
  readonly run: (language: Language) => (...values: never[]) => Value;
}

/** A function that decides itself what to evaluate, or that asks where it stands or what time it is. */
export interface SpecialFunction extends Common {
  readonly special: (call: FormulaCall) => Value;
}

export type SheetFunction = PlainFunction | SpecialFunction;
export type FunctionTable = Readonly<Record<string, SheetFunction>>;

export function define<const P extends readonly Parameter[]>(
  parameters: P,
  run: (...values: Arguments<P>) => Value,
  traits: Traits = {},
): PlainFunction {
  return defineReading(parameters, () => run, traits);
}

/** A function that reads numbers out of texts, or prints them, beyond what its parameters' types do. */
export function defineReading<const P extends readonly Parameter[]>(
  parameters: P,
  run: (language: Language) => (...values: Arguments<P>) => Value,
  traits: Traits = {},
): PlainFunction {
  const last = parameters.at(-1);
  const rest = last?.startsWith('...') ? kindOf(last) : undefined;
  const fixed = rest ? parameters.slice(0, -1) : parameters;
  return {
    ...traits,
    parameters: fixed.map(kindOf),
    ...(rest && { rest }),
    least: fixed.filter((parameter) => !parameter.endsWith('?')).length,
    most: rest ? Infinity : fixed.length,
    run: run as unknown as PlainFunction['run'], // a tuple of types is not seen to be a list of parameters
  };
}

/** @param most the highest number of parameters; Infinity where there is none */
export function special(
  least: number,
  most: number,
  run: (call: FormulaCall) => Value,
  traits: Traits = {},
): SpecialFunction {
  return { ...traits, least, most, special: run };
}

function kindOf(parameter: Parameter): Kind {
  return parameter.replace(/^\.\.\.|\?$/g, '') as Kind;
}
