/** Templates are read by the rules of mustache.js, which is asked here what it makes of them. */
import fc from 'fast-check';
import Mustache from 'mustache';
import { fieldName, parseTemplate, type Token } from '../../../src/core/emails/templates/parse';

type Parsed = readonly [type: string, value: string, start: number, end: number, inside?: readonly Parsed[]];

function byMustache(text: string): readonly Token[] {
  const tokensOf = (parsed: readonly Parsed[]): readonly Token[] =>
    parsed.flatMap(([type, value, , , inside = []]): readonly Token[] => {
      if (type === 'text') return [{ kind: 'text', text: value }];
      const name = fieldName(value);
      if (type === 'name' || type === '&') return [{ kind: 'field', name }];
      if (type !== '#' && type !== '^') return [];
      return [{ kind: 'section', name, unless: type === '^', tokens: tokensOf(inside) }];
    });
  return tokensOf(Mustache.parse(text) as unknown as readonly Parsed[]);
}

function outcome(read: (text: string) => readonly Token[], text: string): unknown {
  try {
    return read(text);
  } catch {
    return 'refused';
  }
}

const words = fc.constantFrom(
  'a',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  'Due ',
  '.',
  '{',
  '}',
  '}}',
  '{{',
  '}}}',
  '{{{',
  '',
);
const names = fc.constantFrom('a', 'b', 'Due_Date', ' a', 'a ', ' a\n', 'a b', '');
const signs = fc.constantFrom('', '#', '^', '/', '&', '!', '>', ' # ', '#\n', '/ ');
const tags = fc.tuple(signs, names).map(([sign, name]) => `{{${sign}${name}}}`);
const triple = names.map((name) => `{{{${name}}}}`);

const closed: fc.Memo<string> = fc.memo((depth) =>
  depth <= 1
    ? fc.oneof(words, tags, triple)
    : fc
        .tuple(fc.constantFrom('#', '^'), names, fc.array(closed(depth - 1), { maxLength: 4 }), words, words)
        .map(
          ([sign, name, inside, before, after]) =>
            `{{${sign}${name}}}${before}${inside.join('')}${after}{{/${name}}}`,
        ),
);

test('whatever people write, it is read as mustache.js reads it, or refused as there', () => {
  const texts = fc.array(fc.oneof({ weight: 2, arbitrary: words }, tags, triple, closed(2), closed(3)), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      expect(outcome(parseTemplate, text)).toEqual(outcome(byMustache, text));
    }),
    { numRuns: 1500 },
  );
});

test('signs that would change the signs themselves are refused', () => {
  expect(outcome(parseTemplate, '{{=<% %>=}}<%a%>')).toBe('refused');
});
