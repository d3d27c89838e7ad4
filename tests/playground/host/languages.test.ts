import { click, hostWith } from './script';

const german = () => hostWith('', { locale: 'de_DE' });

const TEXTS = [
  '12',
  '1,234.5',
  '1,5',
  '70 %',
  '1 Mar 2026',
  'March 1, 2026',
  '3/1/2026',
  '2026-03-01',
  '14:30',
  '$5',
  '(5)',
  '1e3',
  'Q1 2026',
  '24/7',
];

/** What a cell holds: its number, or its text. */
const held = (host: ReturnType<typeof hostWith>, a1: string) => {
  host.person.type('Sheet1', 'Z1', `=N(${a1})`);
  host.person.setFormat('Sheet1', 'Z1', { number: '0.00' });
  return host.value('Sheet1', 'Z1');
};

test.each(['en_US', 'en_GB', 'de_DE', 'fr_FR'])(
  'typing, VALUE and arithmetic read the same numbers out of a text in %s',
  (locale) => {
    const host = hostWith('', { locale });
    for (const text of TEXTS) {
      host.person.setFormat('Sheet1', 'A1', { number: undefined });
      host.person.type('Sheet1', 'A1', text);
      const typed = held(host, 'A1');
      host.person.type('Sheet1', 'B1', `=IFERROR(VALUE("${text}");0)`);
      host.person.type('Sheet1', 'C1', `=IFERROR("${text}"+0;0)`);
      expect([text, held(host, 'B1'), held(host, 'C1')]).toEqual([text, typed, typed]);
    }
  },
);

test('TEXT shows a number as a cell in that format does', () => {
  for (const locale of ['en_US', 'de_DE']) {
    const host = hostWith('', { locale });
    for (const pattern of ['0.0%', '#,##0.00', 'yyyy-mm-dd', 'd mmm yyyy', '0.00E+00', '[Red]-0.0']) {
      host.person.type('Sheet1', 'A1', '=46027+1/4');
      host.person.setFormat('Sheet1', 'A1', { number: pattern });
      host.person.type('Sheet1', 'B1', `=TEXT(A1;"${pattern}")`);
      expect(host.value('Sheet1', 'B1')).toBe(host.value('Sheet1', 'A1'));
    }
  }
});

test('in a German sheet decimals begin with a comma: typed, pasted, written, calculated, shown', () => {
  const host = german();
  host.person.type('Sheet1', 'A1', '1,5');
  host.person.paste('Sheet1', 'A2', [
    ['2,25'],
    ['1.234,5'],
    ['12,5 %'],
    ['5.1.2026'],
    ['1. März 2026'],
    ['1.5'],
  ]);
  host.person.paste('Sheet1', 'B1', [
    ['=A1*2'],
    ['=A1+0,25'],
    ['=SUM(A1;A2;,5)'],
    ['=A1&" weeks"'],
    ['=IF(A1>1,4;"more";"less")'],
    ['=SUM({1,5\\2;3\\4})'],
    ['=COUNTIF(A1:A2;">1,6")'],
  ]);
  expect(host.values('Sheet1')).toMatchInlineSnapshot(`
   [
     [
       "1,5",
       "3",
     ],
     [
       "2,25",
       "1,75",
     ],
     [
       "1.234,50",
       "4,25",
     ],
     [
       "12,50%",
       "1,5 weeks",
     ],
     [
       "5.1.2026",
       "more",
     ],
     [
       "1. März 2026",
       "10,5",
     ],
     [
       "1.5.",
       "1",
     ],
   ]
  `);
});

test('in a German sheet a comma separates no parameters, and a point begins no decimals', () => {
  const host = german();
  host.person.paste('Sheet1', 'A1', [['=SUM(A9,A10)'], ['=1.5+1'], ['=ROUND(1,25;1)']]);
  expect(host.values('Sheet1').flat()).toEqual(['#ERROR!', '#ERROR!', '1,3']);
});

test('setValues reads texts as typing does in the locale of the file', () => {
  const { result } = click(
    `sheet.getRange('A1:E1').setValues([['1,5', '1.234,5', '70 %', '5.1.2026', '=1,5*2']]);
    return [sheet.getRange('A1:C1').getValues()[0], sheet.getRange('D1:E1').getDisplayValues()[0], sheet.getRange('E1').getValue()];`,
    { locale: 'de_DE' },
  );
  expect(result).toEqual([[1.5, 1234.5, 0.7], ['5.1.2026', '3'], 3]);
});

test('rows inserted above keep the decimals of German formulas', () => {
  const host = german();
  host.person.paste('Sheet1', 'A1', [['2'], ['=A1*1,5+SUM(A1;,5)']]);
  host.person.insertRows('Sheet1', 1);
  expect([host.formula('Sheet1', 'A3'), host.value('Sheet1', 'A3')]).toEqual(['=A2*1,5+SUM(A2;,5)', '5,5']);
});

test('a date without a year belongs to the year of the clock, in formulas too', () => {
  const host = hostWith('', { now: () => new Date('2031-06-01T10:00:00Z') });
  host.person.paste('Sheet1', 'A1', [['=YEAR("1/2")'], ['1/2'], ['=YEAR(A2)']]);
  expect([host.value('Sheet1', 'A1'), host.value('Sheet1', 'A3')]).toEqual(['2031', '2031']);
  host.advance(250 * 86_400_000);
  host.person.type('Sheet1', 'B1', '=YEAR("1/2")');
  expect(host.value('Sheet1', 'B1')).toBe('2032');
});
