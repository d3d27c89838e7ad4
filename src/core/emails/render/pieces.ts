/** Fills a template in. The result still knows what was a value and what was missing, so that a sentence can be left out later. */
import type { Token } from '../templates/parse';
import type { Scope, Value, Values } from './value';

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** Whole: a sentence of its own, whatever stands around it. */
  | { readonly kind: 'value'; readonly value: Value; readonly whole: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'card'; readonly edge: 'begins' | 'ends' };

/** @param sentences names of fields that hold whole sentences: where one is missing, nothing around it is left out */
export function fillIn(
  tokens: readonly Token[],
  scope: Scope,
  sentences: ReadonlySet<string>,
): readonly Piece[] {
  return fill(tokens, scope, [scope.values], sentences);
}

/** @param layers where a field is looked up, the innermost first */
function fill(
  tokens: readonly Token[],
  scope: Scope,
  layers: readonly Values[],
  sentences: ReadonlySet<string>,
): readonly Piece[] {
  const look = (name: string) => layers.find((values) => values.has(name))?.get(name);
  return tokens.flatMap((token): readonly Piece[] => {
    if (token.kind === 'text') return [token];
    if (token.kind === 'field') return pieceOf(look(token.name), sentences.has(token.name));
    if (token.name === 'items' && !token.unless) {
      return (scope.items ?? []).flatMap((item) => [
        { kind: 'card', edge: 'begins' },
        ...fill(token.tokens, item, [item.values, ...layers], sentences),
        { kind: 'card', edge: 'ends' },
      ]);
    }
    const isThere = look(token.name) !== undefined;
    return isThere === token.unless ? [] : fill(token.tokens, scope, layers, sentences);
  });
}

function pieceOf(value: Value | undefined, isSentence: boolean): readonly Piece[] {
  if (value) return [{ kind: 'value', value, whole: isSentence }];
  return isSentence ? [] : [{ kind: 'missing' }];
}
