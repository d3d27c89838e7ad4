import { results, workbook } from './workbook';

test('sparklines are drawn with block characters', () => {
  const tabs = {
    Data: [
      [0.5, 1, 2, 3, 2, null, 5],
      ['charttype', 'bar'],
      ['max', 1],
    ],
  };
  expect(
    results(
      [
        '=SPARKLINE(Data!A1,{"charttype","bar";"max",1})',
        '=SPARKLINE(Data!A1,Data!A2:B3)',
        '=SPARKLINE(0.33,{"charttype","bar";"max",1})',
        '=SPARKLINE(0,{"charttype","bar";"max",1})',
        '=SPARKLINE(7,{"charttype","bar";"max",1})',
        '=SPARKLINE({3,2},{"charttype","bar";"max",10})',
        '=SPARKLINE(Data!B1:G1)',
        '=SPARKLINE(Data!B1:G1,{"charttype","column"})',
        '=SPARKLINE({1,2,3},{"charttype","column";"ymin",0;"ymax",6})',
        '=SPARKLINE({1,-1,0},{"charttype","winloss"})',
        '=SPARKLINE(Data!Z1:Z9)',
        '=SPARKLINE(NA())',
        '=SPARKLINE({1,2},{"charttype","pie"})',
      ],

      tabs,
    ),
  ).toMatchInlineSnapshot(`
   "=SPARKLINE(Data!A1,{"charttype","bar";"max",1})               "█████"
   =SPARKLINE(Data!A1,Data!A2:B3)                                "█████"
   =SPARKLINE(0.33,{"charttype","bar";"max",1})                  "███▎"
   =SPARKLINE(0,{"charttype","bar";"max",1})                     ""
   =SPARKLINE(7,{"charttype","bar";"max",1})                     "██████████"
   =SPARKLINE({3,2},{"charttype","bar";"max",10})                "███░░"
   =SPARKLINE(Data!B1:G1)                                        "▁▃▅▃█"
   =SPARKLINE(Data!B1:G1,{"charttype","column"})                 "▂▄▅▄█"
   =SPARKLINE({1,2,3},{"charttype","column";"ymin",0;"ymax",6})  "▂▃▅"
   =SPARKLINE({1,-1,0},{"charttype","winloss"})                  "▀▄ "
   =SPARKLINE(Data!Z1:Z9)                                        ""
   =SPARKLINE(NA())                                              #N/A: Function NA has been called.
   =SPARKLINE({1,2},{"charttype","pie"})                         #NUM!: Function SPARKLINE parameter 2 charttype is 'pie'. Valid values are line, bar, column and winloss."
  `);
});

test('a link shows its label and keeps its address', () => {
  const book = workbook({
    Sheet1: [['=HYPERLINK("#gid=0&range=A7";"CO-1")', '=HYPERLINK("https://example.com/")', '=A1', 'text']],
  });
  expect(book.table('A1:D1')).toEqual([['CO-1', 'https://example.com/', 'CO-1', 'text']]);
  expect([0, 1, 2, 3].map((column) => book.engine.linkOf(0, 0, column))).toEqual([
    '#gid=0&range=A7',
    'https://example.com/',
    undefined,
    undefined,
  ]);
});

test('functions that would reach out of this machine are refused', () => {
  expect(results(['=IMPORTRANGE("https://example.com","A1")', '=GOOGLEFINANCE("GOOG")']))
    .toMatchInlineSnapshot(`
   "=IMPORTRANGE("https://example.com","A1")  #ERROR!: IMPORTRANGE is not available in the local Sheets: no request leaves this machine.
   =GOOGLEFINANCE("GOOG")                    #ERROR!: GOOGLEFINANCE is not available in the local Sheets: no request leaves this machine."
  `);
});
