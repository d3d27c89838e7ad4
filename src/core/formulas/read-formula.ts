/** Finds calls of our functions in the formula of a cell, with their arguments as they were typed. */

export interface FormulaCall {
  readonly name: string;
  readonly arguments: readonly string[];
}

const NAME_BEFORE_BRACKET = /([A-Za-z_][A-Za-z0-9_.]*)\s*$/;

/** Calls in the order in which they begin: the outer one before those in its arguments. */
export function callsIn(formula: string, names: ReadonlySet<string>): readonly FormulaCall[] {
  if (!formula.startsWith('=')) return [];
  const found: FormulaCall[] = [];
  const signs = signsOf(formula);
  signs.forEach(({ at, sign }, i) => {
    if (sign !== '(') return;
    const name = NAME_BEFORE_BRACKET.exec(formula.slice(0, at))?.[1]?.toUpperCase() ?? '';
    if (names.has(name)) found.push({ name, arguments: argumentsFrom(formula, signs, i) });
  });
  return found;
}

interface Sign {
  readonly at: number;
  readonly sign: string;
}

/** Brackets and separators outside of quotes: texts stand in "…", names of tabs in '…'. */
function signsOf(formula: string): readonly Sign[] {
  const signs: Sign[] = [];
  let quote = '';
  [...formula].forEach((sign, at) => {
    // A doubled quote closes and opens again.
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if ('(){};,'.includes(sign)) signs.push({ at, sign });
  });
  return signs;
}

/** Where a semicolon parts the arguments, a comma may be a decimal sign. */
function argumentsFrom(formula: string, signs: readonly Sign[], open: number): readonly string[] {
  const inside: Sign[] = [];
  let depth = 0;
  let end = formula.length;
  for (const sign of signs.slice(open + 1)) {
    if ('({'.includes(sign.sign)) depth++;
    else if (')}'.includes(sign.sign)) depth--;
    else if (depth === 0) inside.push(sign);
    if (depth < 0) {
      end = sign.at;
      break;
    }
  }
  const separator = inside.some(({ sign }) => sign === ';') ? ';' : ',';
  const cuts = inside.filter(({ sign }) => sign === separator).map(({ at }) => at);
  const from = [signs[open]?.at ?? 0, ...cuts];
  const texts = from.map((at, i) => formula.slice(at + 1, cuts[i] ?? end).trim());
  return texts.length === 1 && texts[0] === '' ? [] : texts;
}
