import { results } from './workbook';

const TABS = {
  Plan: [
    ['b', 2, true],
    ['A', 3, false],
    ['c', null, true],
    ['a', 2, true],
    [null, null, null],
  ],
};

test('functions that fill several cells', () => {
  expect(
    results(
      [
        '=FILTER(Plan!A1:B4,Plan!B1:B4=2)',
        '=FILTER(Plan!A1:A4,Plan!B1:B4=2,Plan!A1:A4="a")',
        '=FILTER(Plan!A1:A4,Plan!C1:C4)',
        '=FILTER(Plan!A1:A4,Plan!B1:B4>9)',
        '=FILTER(Plan!A1:A4,Plan!B1:B3>9)',
        '=FILTER(Plan!A1:C2,Plan!A1:C1<>"b")',
        '=FILTER(Plan!A:A,Plan!B:B>2)',
        '=SORT(Plan!A1:B5)',
        '=SORT(Plan!A1:B5,2,FALSE)',
        '=SORT(Plan!A1:B4,2,TRUE,1,TRUE)',
        '=SORT(Plan!A1:A4,Plan!B1:B4,FALSE)',
        '=SORT(Plan!A1:B4,5,TRUE)',
        '=UNIQUE(Plan!B1:B5)',
        '=UNIQUE({1,1,2},TRUE)',
        '=UNIQUE(Plan!B1:B4,FALSE,TRUE)',
        '=TRANSPOSE(Plan!A1:B2)',
        '=FLATTEN(Plan!A1:B2)',
        '=SEQUENCE(2,3,10,5)',
        '=SEQUENCE(0)',
        '=ARRAYFORMULA(Plan!B1:B4*10)',
        '=ARRAYFORMULA(Plan!A1:A2&"-"&Plan!B1:B2)',
        '=ARRAYFORMULA({1;2}*{10,20})',
        '=ARRAYFORMULA({1;2;3}+{1;2})',
        '=ARRAYFORMULA(LEN(Plan!A1:A3))',
        '=ARRAYFORMULA(SUM(Plan!B1:B4*2))',
        '=ARRAYFORMULA(ROUND({1.26,2.34},1))',
        '=SUM(FILTER(Plan!B1:B4,Plan!A1:A4="a"))',
        '=FILTER(Plan!B1:B4,Plan!A1:A4="a")*10',
        '=ARRAYFORMULA(TEXT({1;2},"00"))',
        '=ARRAYFORMULA(SPLIT({"a,b";"c"},","))',
        '=INDEX(SORT(Plan!A1:B4,2,FALSE),1,1)',
      ],

      TABS,
    ),
  ).toMatchInlineSnapshot(`
   "=FILTER(Plan!A1:B4,Plan!B1:B4=2)                 "b" | 2 // "a" | 2
   =FILTER(Plan!A1:A4,Plan!B1:B4=2,Plan!A1:A4="a")  "a"
   =FILTER(Plan!A1:A4,Plan!C1:C4)                   "b" // "c" // "a"
   =FILTER(Plan!A1:A4,Plan!B1:B4>9)                 #N/A: No matches are found in FILTER evaluation.
   =FILTER(Plan!A1:A4,Plan!B1:B3>9)                 #N/A: FILTER has mismatched range sizes. Expected row count: 4. column count: 1. Actual row count: 3, column count: 1.
   =FILTER(Plan!A1:C2,Plan!A1:C1<>"b")              2 | TRUE // 3 | FALSE
   =FILTER(Plan!A:A,Plan!B:B>2)                     "A"
   =SORT(Plan!A1:B5)                                "A" | 3 // "a" | 2 // "b" | 2 // "c" | (blank) // (blank) | (blank)
   =SORT(Plan!A1:B5,2,FALSE)                        "A" | 3 // "b" | 2 // "a" | 2 // "c" | (blank) // (blank) | (blank)
   =SORT(Plan!A1:B4,2,TRUE,1,TRUE)                  "a" | 2 // "b" | 2 // "A" | 3 // "c" | (blank)
   =SORT(Plan!A1:A4,Plan!B1:B4,FALSE)               "A" // "b" // "a" // "c"
   =SORT(Plan!A1:B4,5,TRUE)                         #VALUE!: Function SORT parameter 2 value is 5. Valid values are between 1 and 2 inclusive.
   =UNIQUE(Plan!B1:B5)                              2 // 3 // (blank)
   =UNIQUE({1,1,2},TRUE)                            1 | 2
   =UNIQUE(Plan!B1:B4,FALSE,TRUE)                   3 // (blank)
   =TRANSPOSE(Plan!A1:B2)                           "b" | "A" // 2 | 3
   =FLATTEN(Plan!A1:B2)                             "b" // 2 // "A" // 3
   =SEQUENCE(2,3,10,5)                              10 | 15 | 20 // 25 | 30 | 35
   =SEQUENCE(0)                                     #NUM!: Function SEQUENCE needs at least one row and one column.
   =ARRAYFORMULA(Plan!B1:B4*10)                     20 // 30 // 0 // 20
   =ARRAYFORMULA(Plan!A1:A2&"-"&Plan!B1:B2)         "b-2" // "A-3"
   =ARRAYFORMULA({1;2}*{10,20})                     10 | 20 // 20 | 40
   =ARRAYFORMULA({1;2;3}+{1;2})                     2 // 4 // #N/A: Argument out of range.
   =ARRAYFORMULA(LEN(Plan!A1:A3))                   1 // 1 // 1
   =ARRAYFORMULA(SUM(Plan!B1:B4*2))                 14
   =ARRAYFORMULA(ROUND({1.26,2.34},1))              1.3 | 2.3
   =SUM(FILTER(Plan!B1:B4,Plan!A1:A4="a"))          5
   =FILTER(Plan!B1:B4,Plan!A1:A4="a")*10            30
   =ARRAYFORMULA(TEXT({1;2},"00"))                  "01" // "02"
   =ARRAYFORMULA(SPLIT({"a,b";"c"},","))            "a" | "b" // "c" | (blank)
   =INDEX(SORT(Plan!A1:B4,2,FALSE),1,1)             "A""
  `);
});
