import { results, workbook } from './workbook';

test('days are serial numbers', () => {
  expect(
    results([
      '=DATE(2026,3,1)',
      '=DATE(2026,14,1)-DATE(2027,2,1)',
      '=DATE(1899,12,31)-DATE(3799,12,31)',
      '=DATE(1900,1,1)',
      '=YEAR(46082)&"-"&MONTH(46082)&"-"&DAY(46082)',
      '=YEAR("2026-03-01")',
      '=MONTH("not a day")',
      '=WEEKDAY(DATE(2026,3,1))',
      '=WEEKDAY(DATE(2026,3,1),2)',
      '=WEEKNUM(DATE(2026,3,1))',
      '=WEEKNUM(DATE(2026,3,1),2)',
      '=ISOWEEKNUM(DATE(2027,1,1))',
      '=WEEKNUM(DATE(2027,1,1),21)',
      '=TEXT(EOMONTH(DATE(2026,1,31),1),"yyyy-mm-dd")',
      '=TEXT(EDATE(DATE(2026,1,31),1),"yyyy-mm-dd")',
      '=TEXT(EDATE(DATE(2024,2,29),-12),"yyyy-mm-dd")',
      '=DATEDIF(DATE(2024,2,29),DATE(2026,2,28),"Y")',
      '=DATEDIF(DATE(2026,1,31),DATE(2026,3,1),"M")',
      '=DATEDIF(DATE(2026,1,1),DATE(2026,3,1),"D")',
      '=DATEDIF(DATE(2026,1,31),DATE(2026,3,1),"MD")',
      '=DATEDIF(DATE(2025,11,5),DATE(2026,3,1),"YM")',
      '=DATEDIF(DATE(2026,3,1),DATE(2026,1,1),"D")',
      '=DAYS(DATE(2026,3,1),DATE(2026,1,1))',
      '=NETWORKDAYS(DATE(2026,3,2),DATE(2026,3,15))',
      '=NETWORKDAYS(DATE(2026,3,2),DATE(2026,3,15),{46084;46090})',
      '=NETWORKDAYS(DATE(2026,3,15),DATE(2026,3,2))',
      '=TEXT(WORKDAY(DATE(2026,3,6),1),"ddd d")',
      '=TEXT(WORKDAY(DATE(2026,3,6),2,DATE(2026,3,9)),"ddd d")',
      '=TEXT(WORKDAY(DATE(2026,3,9),-1),"ddd d")',
      '=TODAY()',
      '=NOW()',
      '=DATEVALUE("1 Mar 2026")',
      '=DATEVALUE("March 1, 2026")',
      '=DATEVALUE("3/1/2026")',
      '=DATEVALUE("31/12/2026")',
      '=DATEVALUE("2026-02-30")',
      '=HOUR(0.604)&":"&MINUTE(0.604)&":"&SECOND(0.604)',
      '=TIME(14,30,0)',
      '="2026-03-02">"2026-03-01"',
    ]),
  ).toMatchInlineSnapshot(`
   "=DATE(2026,3,1)                                             46082
   =DATE(2026,14,1)-DATE(2027,2,1)                             0
   =DATE(1899,12,31)-DATE(3799,12,31)                          0
   =DATE(1900,1,1)                                             2
   =YEAR(46082)&"-"&MONTH(46082)&"-"&DAY(46082)                "2026-3-1"
   =YEAR("2026-03-01")                                         2026
   =MONTH("not a day")                                         #VALUE!: Function MONTH parameter 1 expects number values. But 'not a day' is a text and cannot be coerced to a number.
   =WEEKDAY(DATE(2026,3,1))                                    1
   =WEEKDAY(DATE(2026,3,1),2)                                  7
   =WEEKNUM(DATE(2026,3,1))                                    10
   =WEEKNUM(DATE(2026,3,1),2)                                  9
   =ISOWEEKNUM(DATE(2027,1,1))                                 53
   =WEEKNUM(DATE(2027,1,1),21)                                 53
   =TEXT(EOMONTH(DATE(2026,1,31),1),"yyyy-mm-dd")              "2026-02-28"
   =TEXT(EDATE(DATE(2026,1,31),1),"yyyy-mm-dd")                "2026-02-28"
   =TEXT(EDATE(DATE(2024,2,29),-12),"yyyy-mm-dd")              "2023-02-28"
   =DATEDIF(DATE(2024,2,29),DATE(2026,2,28),"Y")               1
   =DATEDIF(DATE(2026,1,31),DATE(2026,3,1),"M")                1
   =DATEDIF(DATE(2026,1,1),DATE(2026,3,1),"D")                 59
   =DATEDIF(DATE(2026,1,31),DATE(2026,3,1),"MD")               1
   =DATEDIF(DATE(2025,11,5),DATE(2026,3,1),"YM")               3
   =DATEDIF(DATE(2026,3,1),DATE(2026,1,1),"D")                 #NUM!: Function DATEDIF parameter 1 (46082) should be on or before parameter 2 (46023).
   =DAYS(DATE(2026,3,1),DATE(2026,1,1))                        59
   =NETWORKDAYS(DATE(2026,3,2),DATE(2026,3,15))                10
   =NETWORKDAYS(DATE(2026,3,2),DATE(2026,3,15),{46084;46090})  8
   =NETWORKDAYS(DATE(2026,3,15),DATE(2026,3,2))                -10
   =TEXT(WORKDAY(DATE(2026,3,6),1),"ddd d")                    "Mon 9"
   =TEXT(WORKDAY(DATE(2026,3,6),2,DATE(2026,3,9)),"ddd d")     "Wed 11"
   =TEXT(WORKDAY(DATE(2026,3,9),-1),"ddd d")                   "Fri 6"
   =TODAY()                                                    46082
   =NOW()                                                      46082.5
   =DATEVALUE("1 Mar 2026")                                    46082
   =DATEVALUE("March 1, 2026")                                 46082
   =DATEVALUE("3/1/2026")                                      46082
   =DATEVALUE("31/12/2026")                                    #VALUE!: DATEVALUE parameter '31/12/2026' cannot be parsed to date/time.
   =DATEVALUE("2026-02-30")                                    #VALUE!: DATEVALUE parameter '2026-02-30' cannot be parsed to date/time.
   =HOUR(0.604)&":"&MINUTE(0.604)&":"&SECOND(0.604)            "14:29:45"
   =TIME(14,30,0)                                              0.604166666667
   ="2026-03-02">"2026-03-01"                                  TRUE"
  `);
});

test('a formula that gives a date is shown as one', () => {
  const dates = ['A1'];
  const book = workbook(
    {
      Sheet1: [
        [
          46082,
          '=A1',
          '=A1+1',
          '=A1-A1',
          '=TODAY()',
          '=MAX(A1:A1)',
          '=IF(TRUE,B1,"")',
          '=A1/2',
          '=EDATE(A1,1)',
        ],
      ],
    },
    { dates },
  );
  const shown = Array.from({ length: 9 }, (_, column) => book.engine.givesDate(0, 0, column));
  expect(shown).toEqual([false, true, true, false, true, true, true, false, true]);
});
