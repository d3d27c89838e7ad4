import { results, workbook } from './workbook';

test('operators bind as in Sheets and turn values into the type they need', () => {
  expect(
    results([
      '=1+2*3',
      '=(1+2)*3',
      '=-2^2',
      '=2^3^2',
      '=10/4',
      '=50%*10',
      '=5%%',
      '=1+-+2',
      '="a"&1+1&TRUE',
      '=1/3&""',
      '=0.1+0.2&""',
      '=1E+21&""',
      '=0.00001&""',
      '="5"+1',
      '="1,234.5"*2',
      '="2026-03-01"+1',
      '=TRUE+1',
      '=""+1',
      '="abc"*2',
      '=1/0',
      '=#N/A+1',
      '=2=2.0',
      '="Done"="dONE"',
      '="b">"A"',
      '=1<"1"',
      '="z"<FALSE',
      '=3<>4',
      '=3>=3',
      '=Z99=0',
      '=Z99=""',
      '=Z99=FALSE',
      '=Z99&"x"',
      '=Z99+1',
      '=(-8)^0.5',
    ]),
  ).toMatchInlineSnapshot(`
   "=1+2*3           7
   =(1+2)*3         9
   =-2^2            4
   =2^3^2           64
   =10/4            2.5
   =50%*10          5
   =5%%             0.0005
   =1+-+2           -1
   ="a"&1+1&TRUE    "a2TRUE"
   =1/3&""          "0.333333333333333"
   =0.1+0.2&""      "0.3"
   =1E+21&""        "1E+21"
   =0.00001&""      "0.00001"
   ="5"+1           6
   ="1,234.5"*2     2469
   ="2026-03-01"+1  46083
   =TRUE+1          2
   =""+1            #VALUE!: Function ADD parameter 1 expects number values. But '' is a text and cannot be coerced to a number.
   ="abc"*2         #VALUE!: Function MULTIPLY parameter 1 expects number values. But 'abc' is a text and cannot be coerced to a number.
   =1/0             #DIV/0!: Function DIVIDE parameter 2 cannot be zero.
   =#N/A+1          #N/A: 
   =2=2.0           TRUE
   ="Done"="dONE"   TRUE
   ="b">"A"         TRUE
   =1<"1"           TRUE
   ="z"<FALSE       TRUE
   =3<>4            TRUE
   =3>=3            TRUE
   =Z99=0           TRUE
   =Z99=""          TRUE
   =Z99=FALSE       TRUE
   =Z99&"x"         "x"
   =Z99+1           1
   =(-8)^0.5        #NUM!: Function POW evaluates to an imaginary number or is out of range."
  `);
});

test('what is not a formula says so, and unknown names are named', () => {
  expect(
    results([
      '=1+',
      '=(1',
      '=SUM(1',
      '=1 2',
      '="open',
      '=FOO(1)',
      '=foo',
      '=Nowhere!A1',
      "='My tab'!A1",
      '=ROUND()',
      '=NOT(1,2)',
      '=ZZ1',
      '=#REF!+1',
    ]),
  ).toMatchInlineSnapshot(`
   "=1+           #ERROR!: Formula parse error.
   =(1           #ERROR!: Formula parse error.
   =SUM(1        #ERROR!: Formula parse error.
   =1 2          #ERROR!: Formula parse error.
   ="open        #ERROR!: Formula parse error.
   =FOO(1)       #NAME?: Unknown function: 'FOO'.
   =foo          #NAME?: Unknown range name: 'foo'.
   =Nowhere!A1   #REF!: Unresolved sheet name 'Nowhere'.
   ='My tab'!A1  #REF!: Unresolved sheet name 'My tab'.
   =ROUND()      #N/A: Wrong number of arguments to ROUND. Expected between 1 and 2 arguments, but got 0 arguments.
   =NOT(1,2)     #N/A: Wrong number of arguments to NOT. Expected 1 argument, but got 2 arguments.
   =ZZ1          #REF!: Reference does not exist.
   =#REF!+1      #REF!: Reference does not exist."
  `);
});

test('references reach cells, ranges, whole columns and rows, other tabs and named ranges', () => {
  const tabs = {
    Plan: [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ],
    "Bob's plan": [[42]],
  };
  const formulas = [
    '=Plan!A1',
    '=plan!$B$2',
    '=SUM(Plan!A1:B2)',
    '=SUM(Plan!B2:A1)',
    '=SUM(Plan!A:A)',
    '=SUM(Plan!A:B)',
    '=SUM(Plan!2:3)',
    '=SUM(Plan!A2:A)',
    '=SUM(Plan!A2:C)',
    '=SUM(Plan!B2:3)',
    '=ROWS(Plan!A2:A)',
    "='Bob''s plan'!A1",
    '=SUM(Targets)',
    '=sum(targets; 1)',
    '=SUM(1,,2)',
    '={1,2;3,4}',
    '={1\\2;3\\4}',
    '={Plan!A1:A2,Plan!C1:C2;9,9}',
    '={1,2;3}',
  ];
  expect(results(formulas, tabs, { names: { Targets: 'Plan!C1:C3' } })).toMatchInlineSnapshot(`
   "=Plan!A1                      1
   =plan!$B$2                    5
   =SUM(Plan!A1:B2)              12
   =SUM(Plan!B2:A1)              12
   =SUM(Plan!A:A)                12
   =SUM(Plan!A:B)                27
   =SUM(Plan!2:3)                39
   =SUM(Plan!A2:A)               11
   =SUM(Plan!A2:C)               39
   =SUM(Plan!B2:3)               28
   =ROWS(Plan!A2:A)              99
   ='Bob''s plan'!A1             42
   =SUM(Targets)                 18
   =sum(targets; 1)              19
   =SUM(1,,2)                    3
   ={1,2;3,4}                    1 | 2 // 3 | 4
   ={1\\2;3\\4}                    1 | 2 // 3 | 4
   ={Plan!A1:A2,Plan!C1:C2;9,9}  1 | 3 // 4 | 6 // 9 | 9
   ={1,2;3}                      #VALUE!: In ARRAY_LITERAL, an Array Literal was missing values for one or more rows."
  `);
});

test('a range where one value is needed gives the value in the same row or column', () => {
  const book = workbook({
    Sheet1: [
      [1, '=A1:A3*10', 7, 8],
      [2, '=A1:A3*10', '=C1:D1+1', '=C1:D1+1'],
      [3, '=A1:A3', '=A1:B2', null],
      [null, '=A1:A3*10', '=LEN({"abc","x"})', null],
    ],
  });
  expect(book.table('B1:D4')).toMatchInlineSnapshot(`
   [
     [
       10,
       7,
       8,
     ],
     [
       20,
       8,
       9,
     ],
     [
       3,
       "#VALUE!: An array value could not be found.",
       null,
     ],
     [
       "#VALUE!: An array value could not be found.",
       3,
       null,
     ],
   ]
  `);
});
