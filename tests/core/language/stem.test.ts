/** The examples of Porter's paper (An algorithm for suffix stripping, 1980), each carried through all steps. */
import { stem } from '../../../src/core/language/stem';

test.each([
  ['caresses ponies caress cats feed agreed', 'caress poni caress cat feed agre'],
  ['plastered bled motoring sing conflated troubled sized', 'plaster bled motor sing conflat troubl size'],
  ['hopping tanned falling hissing fizzed failing filing', 'hop tan fall hiss fizz fail file'],
  ['happy sky relational conditional rational valency', 'happi sky relat condit ration valenc'],
  ['digitizer operator feudalism decisiveness hopefulness', 'digit oper feudal decis hope'],
  ['triplicate formative formalize electrical goodness', 'triplic form formal electr good'],
  ['revival allowance inference airliner adjustable defensible', 'reviv allow infer airlin adjust defens'],
  ['replacement adoption homologous effective bowdlerize', 'replac adopt homolog effect bowdler'],
  ['probate rate cease controlling roll', 'probat rate ceas control roll'],
])('%s', (words, stems) => {
  expect(words.split(' ').map(stem).join(' ')).toBe(stems);
});

test('the forms of a word that plans use are one', () => {
  const forms = ['retain retained retaining retains', 'reduce reduces reducing reduced', 'renewal renewals'];
  for (const group of forms) expect(new Set(group.split(' ').map(stem)).size).toBe(1);
});

test('what is no English word stays as it is', () => {
  expect(['', 'a', 'nps', 'größe', '売上', 'q4', '10x'].map(stem)).toEqual([
    '',
    'a',
    'np',
    'größe',
    '売上',
    'q4',
    '10x',
  ]);
});
