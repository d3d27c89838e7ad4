/** Regular expressions. */
import type { CellError, Scalar } from '../contract';
import { define, type FunctionTable } from '../definition';
import { cellError, isError } from '../errors';
import { printed } from '../print';
import { matrixOf, type Value } from '../values';

type Given = Exclude<Scalar, CellError>;

/** Compiles the pattern and runs `use`; numbers are refused, as in Sheets: they must be turned into text first. */
function withPattern(
  name: string,
  given: Given,
  source: string,
  use: (text: string, pattern: RegExp) => Value,
): Value {
  if (given !== null && typeof given !== 'string') {
    const type = typeof given === 'number' ? 'number' : 'boolean';
    return cellError(
      '#VALUE!',
      `Function ${name} parameter 1 expects text values. But '${printed(given)}' is a ${type} and cannot be coerced to a text.`,
    );
  }
  const pattern = compiled(source);
  if (isError(pattern)) {
    return cellError(
      '#REF!',
      `Function ${name} parameter 2 value "${source}" is not a valid regular expression.`,
    );
  }
  return use(given ?? '', pattern);
}

/** Sheets lets a pattern begin with flags such as (?i). */
function compiled(source: string): RegExp | CellError {
  const [, flags = '', rest = source] = /^\(\?([ims]+)\)(.*)$/s.exec(source) ?? [];
  try {
    return new RegExp(rest, `${flags}u`);
  } catch {
    return cellError('#REF!', '');
  }
}

export const PATTERNS: FunctionTable = {
  REGEXMATCH: define(['scalar', 'text'], (given, source) =>
    withPattern('REGEXMATCH', given, source, (text, pattern) => pattern.test(text)),
  ),
  REGEXEXTRACT: define(
    ['scalar', 'text'],
    (given, source) =>
      withPattern('REGEXEXTRACT', given, source, (text, pattern) => {
        const found = pattern.exec(text);
        if (!found) {
          return cellError(
            '#N/A',
            `Function REGEXEXTRACT parameter 2 value "${source}" does not match text of Function REGEXEXTRACT parameter 1 value "${text}".`,
          );
        }
        const groups = found.slice(1).map((group: string | undefined) => group ?? '');
        return groups.length > 1 ? matrixOf([groups]) : (groups[0] ?? found[0]);
      }),
    { givesArray: true },
  ),
  REGEXREPLACE: define(['scalar', 'text', 'text'], (given, source, replacement) =>
    withPattern('REGEXREPLACE', given, source, (text, pattern) =>
      text.replace(new RegExp(pattern, `${pattern.flags}g`), replacement.replace(/\\(\d)/g, '$$$1')),
    ),
  ),
};
