import { results, workbook } from './workbook';

const TABS = {
  Data: [
    [1, 'a'],
    [0, 'b'],
    [5, null],
    ['=NA()', 'd'],
  ],
};

test('decisions evaluate only the branch that they take', () => {
  expect(
    results(
      [
        '=IF(1>0,"yes",1/0)',
        '=IF(FALSE,1)',
        '=IF(TRUE,,1)',
        '=IF("x",1,2)',
        '=IF("true",1,2)',
        '=IF(Data!A2,1,2)',
        '=IF(Data!A4,1,2)',
        '=IF(1,2,3,4)',
        '=IFS(FALSE,1,TRUE,2)',
        '=IFS(FALSE,1)',
        '=IFERROR(1/0,"none")',
        '=IFERROR(1/0)',
        '=IFERROR(7,1/0)',
        '=IFNA(NA(),"none")',
        '=IFNA(1/0,"none")',
        '=AND(TRUE,1,"true")',
        '=AND(Data!A1:A3)',
        '=OR(Data!A1:A3)',
        '=OR(Data!B1:B3)',
        '=AND(TRUE,NA())',
        '=XOR(TRUE,TRUE,TRUE)',
        '=NOT(0)',
        '=SWITCH("B","a",1,"b",2,3)',
        '=SWITCH(9,1,"x")',
        '=SWITCH(9,1,"x","other")',
        '=CHOOSE(2,1/0,"two")',
        '=CHOOSE(3,1,2)',
        '=LET(x,2,y,x+1,x*y)',
        '=LET(total,SUM(Data!A1:A3),total/2)',
        '=LET(1,2,3)',
      ],

      TABS,
    ),
  ).toMatchInlineSnapshot(`
   "=IF(1>0,"yes",1/0)                   "yes"
   =IF(FALSE,1)                         FALSE
   =IF(TRUE,,1)                         (blank)
   =IF("x",1,2)                         #VALUE!: Function IF parameter 1 expects boolean values. But 'x' is a text and cannot be coerced to a boolean.
   =IF("true",1,2)                      1
   =IF(Data!A2,1,2)                     2
   =IF(Data!A4,1,2)                     #N/A: Function NA has been called.
   =IF(1,2,3,4)                         #N/A: Wrong number of arguments to IF. Expected between 2 and 3 arguments, but got 4 arguments.
   =IFS(FALSE,1,TRUE,2)                 2
   =IFS(FALSE,1)                        #N/A: No match.
   =IFERROR(1/0,"none")                 "none"
   =IFERROR(1/0)                        (blank)
   =IFERROR(7,1/0)                      7
   =IFNA(NA(),"none")                   "none"
   =IFNA(1/0,"none")                    #DIV/0!: Function DIVIDE parameter 2 cannot be zero.
   =AND(TRUE,1,"true")                  TRUE
   =AND(Data!A1:A3)                     FALSE
   =OR(Data!A1:A3)                      TRUE
   =OR(Data!B1:B3)                      #VALUE!: No TRUE or FALSE was found among the values.
   =AND(TRUE,NA())                      #N/A: Function NA has been called.
   =XOR(TRUE,TRUE,TRUE)                 TRUE
   =NOT(0)                              TRUE
   =SWITCH("B","a",1,"b",2,3)           2
   =SWITCH(9,1,"x")                     #N/A: No match.
   =SWITCH(9,1,"x","other")             "other"
   =CHOOSE(2,1/0,"two")                 "two"
   =CHOOSE(3,1,2)                       #NUM!: Function CHOOSE parameter 1 value is 3. Valid values are between 1 and 2 inclusive.
   =LET(x,2,y,x+1,x*y)                  6
   =LET(total,SUM(Data!A1:A3),total/2)  3
   =LET(1,2,3)                          #NUM!: Function LET parameter 1 is not a valid name."
  `);
});

test('inside ARRAYFORMULA decisions are made for each value', () => {
  expect(
    results(
      [
        '=ARRAYFORMULA(IF(Data!A1:A3>0,"more","none"))',
        '=ARRAYFORMULA(IF(Data!A1:A4>0,Data!B1:B4,"-"))',
        '=ARRAYFORMULA(IFERROR(Data!A1:A4,"?"))',
        '=ARRAYFORMULA(IFS(Data!A1:A3=1,"one",Data!A1:A3>1,"more"))',
        '=ARRAYFORMULA(SWITCH(Data!B1:B2,"a",1,2))',
        '=IFERROR(FILTER(Data!A1:A4,Data!A1:A4>9),"nobody")',
        '=IF(TRUE,FILTER(Data!A1:A3,Data!A1:A3>0),"")',
      ],

      TABS,
    ),
  ).toMatchInlineSnapshot(`
   "=ARRAYFORMULA(IF(Data!A1:A3>0,"more","none"))               "more" // "none" // "more"
   =ARRAYFORMULA(IF(Data!A1:A4>0,Data!B1:B4,"-"))              "a" // "-" // (blank) // #N/A: Function NA has been called.
   =ARRAYFORMULA(IFERROR(Data!A1:A4,"?"))                      1 // 0 // 5 // "?"
   =ARRAYFORMULA(IFS(Data!A1:A3=1,"one",Data!A1:A3>1,"more"))  "one" // #N/A: No match. // "more"
   =ARRAYFORMULA(SWITCH(Data!B1:B2,"a",1,2))                   1 // 2
   =IFERROR(FILTER(Data!A1:A4,Data!A1:A4>9),"nobody")          "nobody"
   =IF(TRUE,FILTER(Data!A1:A3,Data!A1:A3>0),"")                1 // 5"
  `);
});

test('information about a cell', () => {
  expect(
    results(
      [
        '=ISBLANK(Data!B3)',
        '=ISBLANK("")',
        '=ISNUMBER(Data!A1)',
        '=ISTEXT(Data!B1)',
        '=ISLOGICAL(TRUE)',
        '=ISERROR(1/0)',
        '=ISERR(NA())',
        '=ISNA(Data!A4)',
        '=ISFORMULA(Data!A4)',
        '=ISREF(Data!A1)',
        '=ISREF(1)',
        '=N("x")',
        '=N(TRUE)',
        '=T(1)',
        '=T("x")',
        '=NA()',
        '=ARRAYFORMULA(ISNUMBER(Data!A1:B2))',
      ],

      TABS,
    ),
  ).toMatchInlineSnapshot(`
   "=ISBLANK(Data!B3)                    TRUE
   =ISBLANK("")                         FALSE
   =ISNUMBER(Data!A1)                   TRUE
   =ISTEXT(Data!B1)                     TRUE
   =ISLOGICAL(TRUE)                     TRUE
   =ISERROR(1/0)                        TRUE
   =ISERR(NA())                         FALSE
   =ISNA(Data!A4)                       TRUE
   =ISFORMULA(Data!A4)                  TRUE
   =ISREF(Data!A1)                      TRUE
   =ISREF(1)                            FALSE
   =N("x")                              0
   =N(TRUE)                             1
   =T(1)                                ""
   =T("x")                              "x"
   =NA()                                #N/A: Function NA has been called.
   =ARRAYFORMULA(ISNUMBER(Data!A1:B2))  TRUE | FALSE // TRUE | FALSE"
  `);
});

test('a blank cell passed on by a formula is still blank', () => {
  const book = workbook({
    Sheet1: [[null, '=A1', '=ISBLANK(B1)', '=B1=0', '=B1&"x"', '=IF(FALSE,1,)', '=COUNTA(A1:B1)']],
  });
  expect(book.table('A1:G1')).toEqual([[null, null, true, true, 'x', null, 0]]);
});
