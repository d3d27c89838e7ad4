/** Cuts a formula into tokens; every character belongs to one, so that a formula can be put together again. */
import { ERROR_CODES } from './errors';
import { REFERENCE_PATTERN, SHEET_PREFIX_PATTERN } from './references';

const KINDS = ['space', 'string', 'reference', 'error', 'number', 'name', 'operator'] as const;

export type TokenKind = (typeof KINDS)[number];

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const escaped = ERROR_CODES.map((code) => code.replace(/[/?]/g, '\\$&')).join('|');

/** What decimals begin with. */
export type Decimal = '.' | ',';

const patterns = (decimal: Decimal): Readonly<Record<TokenKind, string>> => ({
  space: String.raw`\s+`,
  string: '"(?:[^"]|"")*"',
  reference: REFERENCE_PATTERN,
  error: `(?:${SHEET_PREFIX_PATTERN})?(?:${escaped})`,
  number: String.raw`(?:\d+[${decimal}]?\d*|[${decimal}]\d+)(?:[eE][-+]?\d+)?`,
  name: String.raw`[\p{L}_][\p{L}\p{N}_.]*`,
  operator: String.raw`<=|>=|<>|[-+*/^&=<>%(){}${decimal === ',' ? '' : ','};\\]`,
});

const tokenPattern = (decimal: Decimal): RegExp => {
  const sources = patterns(decimal);
  return new RegExp(KINDS.map((kind) => `(?<${kind}>${sources[kind]})`).join('|'), 'yu');
};

const TOKENS: Readonly<Record<Decimal, RegExp>> = { '.': tokenPattern('.'), ',': tokenPattern(',') };

/** The tokens of a formula without its `=`; undefined where a character has no place in a formula. */
export function tokensOf(text: string, decimal: Decimal): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const pattern = TOKENS[decimal];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < text.length) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) return undefined;
    const kind = KINDS.find((name) => groups[name] !== undefined) ?? 'operator';
    tokens.push({ kind, text: groups[kind] ?? '' });
  }
  return tokens;
}
