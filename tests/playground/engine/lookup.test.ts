import { results } from './workbook';

const TABS = {
  Plan: [
    ['ID', 'Objective', 'Weight', 'Due'],
    ['CO-1', 'Grow', 3, 46000],
    ['CO-2', 'Keep', 2, 46010],
    ['CO-3', 'Save', 1, null],
  ],
  Steps: [
    [0, 'low'],
    [10, 'medium'],
    [20, 'high'],
  ],
};

test('tables are searched exactly, by steps and with wildcards', () => {
  expect(
    results(
      [
        '=VLOOKUP("co-2",Plan!A:D,2,FALSE)',
        '=VLOOKUP("CO-9",Plan!A:D,2,FALSE)',
        '=VLOOKUP("CO-2",Plan!A:D,9,FALSE)',
        '=VLOOKUP("CO-2",Plan!A:D,2,)',
        '=VLOOKUP("*3",Plan!A:D,2,0)',
        '=VLOOKUP(15,Steps!A:B,2)',
        '=VLOOKUP(-1,Steps!A:B,2,TRUE)',
        '=VLOOKUP(NA(),Steps!A:B,2)',
        '=HLOOKUP("weight",Plan!A1:D4,3,FALSE)',
        '=MATCH("Keep",Plan!B:B,0)',
        '=MATCH("K*",Plan!B:B,0)',
        '=MATCH(15,Steps!A1:A3)',
        '=MATCH("Nope",Plan!B:B,0)',
        '=MATCH("Weight",Plan!1:1,0)',
        '=INDEX(Plan!A:D,3,2)',
        '=INDEX(Plan!B:B,MATCH("CO-3",Plan!A:A,0))',
        '=INDEX(Plan!A2:D3,1,0)',
        '=INDEX(Plan!A1:D1,3)',
        '=INDEX(Plan!A1:D4,9,1)',
        '=SUM(INDEX(Plan!A:C,0,3))',
        '=XLOOKUP("CO-2",Plan!A:A,Plan!B:B)',
        '=XLOOKUP("CO-2",Plan!A:A,Plan!B:C)',
        '=XLOOKUP("CO-9",Plan!A:A,Plan!B:B)',
        '=XLOOKUP("CO-9",Plan!A:A,Plan!B:B,"none")',
        '=XLOOKUP(15,Steps!A1:A3,Steps!B1:B3,"none",-1)',
        '=XLOOKUP(15,Steps!A1:A3,Steps!B1:B3,"none",1)',
        '=XLOOKUP("CO*",Plan!A:A,Plan!B:B,"none",2,-1)',
        '=XLOOKUP("Weight",Plan!1:1,Plan!2:2)',
        '=LOOKUP(12,Steps!A1:A3,Steps!B1:B3)',
        '=LOOKUP(25,Steps!A1:B3)',
        '=ROWS(Plan!A1:D4)&"x"&COLUMNS(Plan!A1:D4)',
        '=ROW()&","&COLUMN()',
        '=ROW(Plan!C3)',
        '=COLUMN(Plan!C3)',
        '=ROWS(FILTER(Plan!A2:A4,Plan!C2:C4>1))',
        '=ARRAYFORMULA(ROW(A1:A3))',
        '=ARRAYFORMULA(VLOOKUP({"CO-1";"CO-3"},Plan!A:C,3,FALSE))',
      ],

      TABS,
    ),
  ).toMatchInlineSnapshot(`
   "=VLOOKUP("co-2",Plan!A:D,2,FALSE)                         "Keep"
   =VLOOKUP("CO-9",Plan!A:D,2,FALSE)                         #N/A: Did not find value 'CO-9' in VLOOKUP evaluation.
   =VLOOKUP("CO-2",Plan!A:D,9,FALSE)                         #REF!: Function VLOOKUP parameter 3 value is 9. Valid values are between 1 and 4 inclusive.
   =VLOOKUP("CO-2",Plan!A:D,2,)                              "Keep"
   =VLOOKUP("*3",Plan!A:D,2,0)                               "Save"
   =VLOOKUP(15,Steps!A:B,2)                                  "medium"
   =VLOOKUP(-1,Steps!A:B,2,TRUE)                             #N/A: Did not find value '-1' in VLOOKUP evaluation.
   =VLOOKUP(NA(),Steps!A:B,2)                                #N/A: Function NA has been called.
   =HLOOKUP("weight",Plan!A1:D4,3,FALSE)                     2
   =MATCH("Keep",Plan!B:B,0)                                 3
   =MATCH("K*",Plan!B:B,0)                                   3
   =MATCH(15,Steps!A1:A3)                                    2
   =MATCH("Nope",Plan!B:B,0)                                 #N/A: Did not find value 'Nope' in MATCH evaluation.
   =MATCH("Weight",Plan!1:1,0)                               3
   =INDEX(Plan!A:D,3,2)                                      "Keep"
   =INDEX(Plan!B:B,MATCH("CO-3",Plan!A:A,0))                 "Save"
   =INDEX(Plan!A2:D3,1,0)                                    "CO-1" | "Grow" | 3 | 46000
   =INDEX(Plan!A1:D1,3)                                      "Weight"
   =INDEX(Plan!A1:D4,9,1)                                    #NUM!: Function INDEX parameter 2 value is 9. Valid values are between 0 and 4 inclusive.
   =SUM(INDEX(Plan!A:C,0,3))                                 6
   =XLOOKUP("CO-2",Plan!A:A,Plan!B:B)                        "Keep"
   =XLOOKUP("CO-2",Plan!A:A,Plan!B:C)                        "Keep" | 2
   =XLOOKUP("CO-9",Plan!A:A,Plan!B:B)                        #N/A: Did not find value 'CO-9' in XLOOKUP evaluation.
   =XLOOKUP("CO-9",Plan!A:A,Plan!B:B,"none")                 "none"
   =XLOOKUP(15,Steps!A1:A3,Steps!B1:B3,"none",-1)            "medium"
   =XLOOKUP(15,Steps!A1:A3,Steps!B1:B3,"none",1)             "high"
   =XLOOKUP("CO*",Plan!A:A,Plan!B:B,"none",2,-1)             "Save"
   =XLOOKUP("Weight",Plan!1:1,Plan!2:2)                      3
   =LOOKUP(12,Steps!A1:A3,Steps!B1:B3)                       "medium"
   =LOOKUP(25,Steps!A1:B3)                                   "high"
   =ROWS(Plan!A1:D4)&"x"&COLUMNS(Plan!A1:D4)                 "4x4"
   =ROW()&","&COLUMN()                                       "1,1"
   =ROW(Plan!C3)                                             3
   =COLUMN(Plan!C3)                                          3
   =ROWS(FILTER(Plan!A2:A4,Plan!C2:C4>1))                    2
   =ARRAYFORMULA(ROW(A1:A3))                                 1 // 2 // 3
   =ARRAYFORMULA(VLOOKUP({"CO-1";"CO-3"},Plan!A:C,3,FALSE))  3 // 1"
  `);
});
