import { results } from './workbook';

const DATA = {
  Data: [
    ['Team', 'Effort', 'Done', 'Due'],
    ['Core', 10, true, 46000],
    ['Web', 20, false, 46010],
    ['core', 5, true, 46020],
    ['Data', '7', null, null],
    ['Web mobile', null, 'x', 46030],
    ['', -3, false, 46040],
  ],
  Broken: [[1], ['=1/0'], [3]],
};

test('rounding and arithmetic', () => {
  expect(
    results([
      '=ROUND(2.345,2)',
      '=ROUND(-2.5)',
      '=ROUND(1234,-2)',
      '=ROUND("x")',
      '=ROUNDUP(2.01,1)',
      '=ROUNDDOWN(-2.99)',
      '=TRUNC(2.99)',
      '=INT(-2.5)',
      '=MOD(-7,3)',
      '=MOD(5,0)',
      '=QUOTIENT(7,2)',
      '=CEILING(7,5)',
      '=FLOOR(0.37,0.05)',
      '=ABS(-3)',
      '=SIGN(-3)',
      '=SQRT(16)',
      '=SQRT(-1)',
      '=POWER(2,10)',
      '=EXP(0)',
      '=LN(EXP(2))',
      '=LOG(1000)',
      '=LOG(8,2)',
      '=LOG(0)',
      '=LOG10(100)',
      '=PI()',
      '=AND(RAND()>=0,RAND()<1)',
      '=RANDBETWEEN(3,3)',
    ]),
  ).toMatchInlineSnapshot(`
   "=ROUND(2.345,2)           2.35
   =ROUND(-2.5)              -3
   =ROUND(1234,-2)           1200
   =ROUND("x")               #VALUE!: Function ROUND parameter 1 expects number values. But 'x' is a text and cannot be coerced to a number.
   =ROUNDUP(2.01,1)          2.1
   =ROUNDDOWN(-2.99)         -2
   =TRUNC(2.99)              2
   =INT(-2.5)                -3
   =MOD(-7,3)                2
   =MOD(5,0)                 #DIV/0!: Function MOD parameter 2 cannot be zero.
   =QUOTIENT(7,2)            3
   =CEILING(7,5)             10
   =FLOOR(0.37,0.05)         0.35
   =ABS(-3)                  3
   =SIGN(-3)                 -1
   =SQRT(16)                 4
   =SQRT(-1)                 #NUM!: Function SQRT parameter 1 value is negative. It should be greater than or equal to zero.
   =POWER(2,10)              1024
   =EXP(0)                   1
   =LN(EXP(2))               2
   =LOG(1000)                3
   =LOG(8,2)                 3
   =LOG(0)                   #NUM!: Function LOG parameter 1 value is 0. It should be greater than 0.
   =LOG10(100)               2
   =PI()                     3.14159265359
   =AND(RAND()>=0,RAND()<1)  TRUE
   =RANDBETWEEN(3,3)         3"
  `);
});

test('sums and statistics take the numbers of ranges and leave text, blanks and truth values out', () => {
  expect(
    results(
      [
        '=SUM(Data!B:B)',
        '=SUM(Data!B2:B4,1,"2",TRUE)',
        '=SUM(Broken!A:A)',
        '=SUM("x")',
        '=AVERAGE(Data!B:B)',
        '=AVERAGE(Data!A:A)',
        '=MIN(Data!B:B)',
        '=MAX(Data!B:B)',
        '=MAX(Data!A:A)',
        '=MIN(3,1,2)',
        '=PRODUCT(2,3,4)',
        '=SUMSQ(3,4)',
        '=COUNT(Data!B:B)',
        '=COUNT(1,"2","x")',
        '=COUNTA(Data!A2:A7)',
        '=COUNTBLANK(Data!C2:C10)',
        '=COUNTBLANK(Data!A:A)',
        '=COUNTUNIQUE(Data!C2:C7)',
        '=MEDIAN(5,1,9,3)',
        '=STDEV(2,4,4,4,5,5,7,9)',
        '=STDEV(1)',
        '=STDEVP(2,4,4,4,5,5,7,9)',
        '=VAR(1,2,3)',
        '=PERCENTILE(Data!B2:B7,0.5)',
        '=QUARTILE({1,2,3,4,5},1)',
        '=LARGE(Data!B:B,2)',
        '=SMALL(Data!B:B,1)',
        '=LARGE(Data!B:B,9)',
        '=RANK(5,Data!B:B)',
        '=RANK(5,Data!B:B,TRUE)',
        '=RANK(6,Data!B:B)',
        '=MODE(1,2,2,3)',
        '=CORREL({1,2,3},{2,4,6})',
        '=SUMPRODUCT({1,2,3},{4,5,6})',
        '=SUMPRODUCT(Data!B2:B4,Data!B2:B3)',
        '=SUMPRODUCT((Data!C2:C7=TRUE)*Data!B2:B7)',
        '=SUMPRODUCT(Data!B:B,Data!D:D)',
      ],

      DATA,
    ),
  ).toMatchInlineSnapshot(`
   "=SUM(Data!B:B)                             32
   =SUM(Data!B2:B4,1,"2",TRUE)                39
   =SUM(Broken!A:A)                           #DIV/0!: Function DIVIDE parameter 2 cannot be zero.
   =SUM("x")                                  #VALUE!: Function SUM parameter 1 expects number values. But 'x' is a text and cannot be coerced to a number.
   =AVERAGE(Data!B:B)                         8
   =AVERAGE(Data!A:A)                         #DIV/0!: Evaluation of function AVERAGE caused a divide by zero error.
   =MIN(Data!B:B)                             -3
   =MAX(Data!B:B)                             20
   =MAX(Data!A:A)                             0
   =MIN(3,1,2)                                1
   =PRODUCT(2,3,4)                            24
   =SUMSQ(3,4)                                25
   =COUNT(Data!B:B)                           4
   =COUNT(1,"2","x")                          2
   =COUNTA(Data!A2:A7)                        6
   =COUNTBLANK(Data!C2:C10)                   4
   =COUNTBLANK(Data!A:A)                      94
   =COUNTUNIQUE(Data!C2:C7)                   3
   =MEDIAN(5,1,9,3)                           4
   =STDEV(2,4,4,4,5,5,7,9)                    2.1380899353
   =STDEV(1)                                  #DIV/0!: Evaluation of function STDEV caused a divide by zero error.
   =STDEVP(2,4,4,4,5,5,7,9)                   2
   =VAR(1,2,3)                                1
   =PERCENTILE(Data!B2:B7,0.5)                7.5
   =QUARTILE({1,2,3,4,5},1)                   2
   =LARGE(Data!B:B,2)                         10
   =SMALL(Data!B:B,1)                         -3
   =LARGE(Data!B:B,9)                         #NUM!: Function LARGE has no result for these values.
   =RANK(5,Data!B:B)                          3
   =RANK(5,Data!B:B,TRUE)                     2
   =RANK(6,Data!B:B)                          #N/A: Did not find value '6' in RANK evaluation.
   =MODE(1,2,2,3)                             2
   =CORREL({1,2,3},{2,4,6})                   1
   =SUMPRODUCT({1,2,3},{4,5,6})               32
   =SUMPRODUCT(Data!B2:B4,Data!B2:B3)         #VALUE!: Array arguments to SUMPRODUCT are of different size.
   =SUMPRODUCT((Data!C2:C7=TRUE)*Data!B2:B7)  15
   =SUMPRODUCT(Data!B:B,Data!D:D)             1472180"
  `);
});

test('criteria compare numbers, texts with wildcards, blanks and truth values', () => {
  expect(
    results(
      [
        '=COUNTIF(Data!A:A,"core")',
        '=COUNTIF(Data!A:A,"Web*")',
        '=COUNTIF(Data!A:A,"?ore")',
        '=COUNTIF({"a*";"ab"},"a~*")',
        '=COUNTIF(Data!B:B,">=10")',
        '=COUNTIF(Data!B:B,10)',
        '=COUNTIF(Data!B:B,"<>10")',
        '=COUNTIF(Data!A2:A7,"")',
        '=COUNTIF(Data!A2:A10,"=")',
        '=COUNTIF(Data!A2:A10,"<>")',
        '=COUNTIF(Data!C:C,TRUE)',
        '=COUNTIF(Data!C:C,"false")',
        '=COUNTIF(Data!D:D,">2026-01-01")',
        '=COUNTIF(Data!A:A,">D")',
        '=COUNTIF(Broken!A:A,"#DIV/0!")',
        '=SUMIF(Data!A:A,"core",Data!B:B)',
        '=SUMIF(Data!B:B,">0")',
        '=SUMIF(Data!A:A,"nobody",Data!B:B)',
        '=AVERAGEIF(Data!A:A,"core",Data!B:B)',
        '=AVERAGEIF(Data!A:A,"nobody",Data!B:B)',
        '=SUMIFS(Data!B:B,Data!A:A,"core",Data!C:C,TRUE)',
        '=SUMIFS(Data!B:B,Data!A:A,"<>core")',
        '=SUMIFS(Data!B:B,Data!A:A,"core",Data!C2:C9,TRUE)',
        '=SUMIFS(Data!B:B,Data!A:A)',
        '=COUNTIFS(Data!A:A,"core",Data!B:B,">5")',
        '=COUNTIFS(Data!A2:A10,"",Data!B2:B10,"")',
        '=AVERAGEIFS(Data!B:B,Data!C:C,FALSE)',
        '=MAXIFS(Data!D:D,Data!C:C,TRUE)',
        '=MINIFS(Data!B:B,Data!A:A,"*")',
        '=SUMIFS(Broken!A:A,Broken!A:A,">0")',
        '=ARRAYFORMULA(SUMIF(Data!A:A,{"core";"web"},Data!B:B))',
        '=ARRAYFORMULA(COUNTIF(Data!A2:A4,Data!A2:A4))',
        '=SUMPRODUCT(COUNTIFS(Data!A2:A4,Data!A2:A4,Data!B2:B4,">0"))',
      ],

      DATA,
    ),
  ).toMatchInlineSnapshot(`
   "=COUNTIF(Data!A:A,"core")                                     2
   =COUNTIF(Data!A:A,"Web*")                                     2
   =COUNTIF(Data!A:A,"?ore")                                     2
   =COUNTIF({"a*";"ab"},"a~*")                                   1
   =COUNTIF(Data!B:B,">=10")                                     2
   =COUNTIF(Data!B:B,10)                                         1
   =COUNTIF(Data!B:B,"<>10")                                     99
   =COUNTIF(Data!A2:A7,"")                                       1
   =COUNTIF(Data!A2:A10,"=")                                     3
   =COUNTIF(Data!A2:A10,"<>")                                    6
   =COUNTIF(Data!C:C,TRUE)                                       2
   =COUNTIF(Data!C:C,"false")                                    2
   =COUNTIF(Data!D:D,">2026-01-01")                              2
   =COUNTIF(Data!A:A,">D")                                       4
   =COUNTIF(Broken!A:A,"#DIV/0!")                                0
   =SUMIF(Data!A:A,"core",Data!B:B)                              15
   =SUMIF(Data!B:B,">0")                                         35
   =SUMIF(Data!A:A,"nobody",Data!B:B)                            0
   =AVERAGEIF(Data!A:A,"core",Data!B:B)                          7.5
   =AVERAGEIF(Data!A:A,"nobody",Data!B:B)                        #DIV/0!: Evaluation of function AVERAGEIF caused a divide by zero error.
   =SUMIFS(Data!B:B,Data!A:A,"core",Data!C:C,TRUE)               15
   =SUMIFS(Data!B:B,Data!A:A,"<>core")                           17
   =SUMIFS(Data!B:B,Data!A:A,"core",Data!C2:C9,TRUE)             #VALUE!: Array arguments to SUMIFS are of different size.
   =SUMIFS(Data!B:B,Data!A:A)                                    #N/A: Wrong number of arguments to SUMIFS. Expected at least 3 arguments, but got 2 arguments.
   =COUNTIFS(Data!A:A,"core",Data!B:B,">5")                      1
   =COUNTIFS(Data!A2:A10,"",Data!B2:B10,"")                      3
   =AVERAGEIFS(Data!B:B,Data!C:C,FALSE)                          8.5
   =MAXIFS(Data!D:D,Data!C:C,TRUE)                               46020
   =MINIFS(Data!B:B,Data!A:A,"*")                                -3
   =SUMIFS(Broken!A:A,Broken!A:A,">0")                           4
   =ARRAYFORMULA(SUMIF(Data!A:A,{"core";"web"},Data!B:B))        15 // 20
   =ARRAYFORMULA(COUNTIF(Data!A2:A4,Data!A2:A4))                 2 // 1 // 2
   =SUMPRODUCT(COUNTIFS(Data!A2:A4,Data!A2:A4,Data!B2:B4,">0"))  5"
  `);
});
