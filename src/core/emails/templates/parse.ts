/** Reads the mustache of a template. Only parsing is left to the library: what it fills in, and what it leaves out, is ours. */
import Mustache from 'mustache';
import { normaliseName } from '../../strategy/item';

export type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string }
  | {
      readonly kind: 'section';
      readonly name: string;
      readonly unless: boolean;
      readonly tokens: readonly Token[];
    };

type Parsed = readonly [type: string, value: string, start: number, end: number, inside?: readonly Parsed[]];

/**
 * @throws Error where a tag or a section is not closed; check-templates says so in words
 */
export function parseTemplate(text: string): readonly Token[] {
  // The library keeps what it has parsed for ever, which a run does not need.
  Mustache.templateCache = undefined;
  return tokensOf(Mustache.parse(text) as unknown as readonly Parsed[]);
}

function tokensOf(parsed: readonly Parsed[]): readonly Token[] {
  return parsed.flatMap(([type, value, , , inside = []]): readonly Token[] => {
    if (type === 'text') return [{ kind: 'text', text: value }];
    const name = fieldName(value);
    if (type === 'name' || type === '&') return [{ kind: 'field', name }];
    if (type === '#' || type === '^') {
      return [{ kind: 'section', name, unless: type === '^', tokens: tokensOf(inside) }];
    }
    return [];
  });
}

/** {{ Due_Date }} is {{due date}}: people do not mind capitals. */
export function fieldName(written: string): string {
  return normaliseName(written.replace(/[_\s]+/g, ' ').trim());
}
