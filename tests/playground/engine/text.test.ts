import { results } from './workbook';

const TABS = {
  Data: [
    ['Grow', 1, 46082],
    [null, 2.5, 46083.75],
    ['Save', true, null],
  ],
};

test('texts are cut, joined, searched and changed', () => {
  expect(
    results(
      [
        '=CONCATENATE("a",1,TRUE,Data!A1:A3)',
        '=CONCAT("a",2)',
        '=JOIN("; ",Data!A1:A3)',
        '=TEXTJOIN("; ",TRUE,Data!A1:A3,"x")',
        '=TEXTJOIN("; ",FALSE,Data!A1:B2)',
        '=SPLIT("a, b,,3",", ")',
        '=SPLIT("a, b,,3",", ",FALSE)',
        '=SPLIT("1,,2",",",TRUE,FALSE)',
        '=LEFT("Objective",3)&LEFT("x")',
        '=RIGHT("Objective",3)&RIGHT("x",0)',
        '=MID("Objective",2,3)',
        '=LEFT("x",-1)',
        '=LEN("Größe")',
        '=LEN(Data!B2)',
        '=TRIM("  a   b ")',
        '=UPPER("aä")&LOWER("AÄ")',
        '=PROPER("key result-one o\'neil")',
        '=SUBSTITUTE("a-b-c","-","+")',
        '=SUBSTITUTE("a-b-c","-","+",2)',
        '=REPLACE("abcdef",2,3,"X")',
        '=FIND("b","abc")',
        '=FIND("B","abc")',
        '=SEARCH("B?","abcd")',
        '=SEARCH("x","abc")',
        '=FIND("a","banana",3)',
        '=EXACT("a","A")',
        '=REPT("█",3)',
        '=REPT("ab",-1)',
        '=REPT("ab",30000)',
        '=CHAR(65)&CODE("A")',
        '=VALUE("12.5%")',
        '=VALUE("1,000")',
        '=VALUE("abc")',
        '=VALUE("14:30")',
        '=TO_TEXT(2.50)',
        '=TO_TEXT(Data!C1)',
      ],

      TABS,
      { dates: ['Data!C1'] },
    ),
  ).toMatchInlineSnapshot(`
   "=CONCATENATE("a",1,TRUE,Data!A1:A3)  "a1TRUEGrowSave"
   =CONCAT("a",2)                       "a2"
   =JOIN("; ",Data!A1:A3)               "Grow; ; Save"
   =TEXTJOIN("; ",TRUE,Data!A1:A3,"x")  "Grow; Save; x"
   =TEXTJOIN("; ",FALSE,Data!A1:B2)     "Grow; 1; ; 2.5"
   =SPLIT("a, b,,3",", ")               "a" | "b" | 3
   =SPLIT("a, b,,3",", ",FALSE)         "a" | "b,,3"
   =SPLIT("1,,2",",",TRUE,FALSE)        1 | (blank) | 2
   =LEFT("Objective",3)&LEFT("x")       "Objx"
   =RIGHT("Objective",3)&RIGHT("x",0)   "ive"
   =MID("Objective",2,3)                "bje"
   =LEFT("x",-1)                        #NUM!: Function LEFT parameter 2 value is negative. It should be greater than or equal to zero.
   =LEN("Größe")                        5
   =LEN(Data!B2)                        3
   =TRIM("  a   b ")                    "a b"
   =UPPER("aä")&LOWER("AÄ")             "AÄaä"
   =PROPER("key result-one o'neil")     "Key Result-One O'Neil"
   =SUBSTITUTE("a-b-c","-","+")         "a+b+c"
   =SUBSTITUTE("a-b-c","-","+",2)       "a-b+c"
   =REPLACE("abcdef",2,3,"X")           "aXef"
   =FIND("b","abc")                     2
   =FIND("B","abc")                     #VALUE!: In FIND evaluation, cannot find 'B' within 'abc'.
   =SEARCH("B?","abcd")                 2
   =SEARCH("x","abc")                   #VALUE!: In SEARCH evaluation, cannot find 'x' within 'abc'.
   =FIND("a","banana",3)                4
   =EXACT("a","A")                      FALSE
   =REPT("█",3)                         "███"
   =REPT("ab",-1)                       #NUM!: Function REPT parameter 2 value is negative. It should be greater than or equal to zero.
   =REPT("ab",30000)                    #VALUE!: Text result of REPT is longer than the limit of 50000 characters.
   =CHAR(65)&CODE("A")                  "A65"
   =VALUE("12.5%")                      0.125
   =VALUE("1,000")                      1000
   =VALUE("abc")                        #VALUE!: VALUE parameter 'abc' cannot be parsed to number.
   =VALUE("14:30")                      0.604166666667
   =TO_TEXT(2.50)                       "2.5"
   =TO_TEXT(Data!C1)                    "2026-03-01""
  `);
});

test('regular expressions', () => {
  expect(
    results([
      '=REGEXMATCH("CO-12","^CO-\\d+$")',
      '=REGEXMATCH("co-12","(?i)^CO")',
      '=REGEXMATCH(12,"1")',
      '=REGEXMATCH("a","(")',
      '=REGEXEXTRACT("Q3 2026","Q(\\d)")',
      '=REGEXEXTRACT("Q3 2026","Q(\\d) (\\d+)")',
      '=REGEXEXTRACT("Q3 2026","\\d{4}")',
      '=REGEXEXTRACT("none","\\d")',
      '=REGEXREPLACE("a1b22","\\d+","#")',
      '=REGEXREPLACE("2026-03","(\\d+)-(\\d+)","$2/$1")',
    ]),
  ).toMatchInlineSnapshot(`
   "=REGEXMATCH("CO-12","^CO-\\d+$")                 TRUE
   =REGEXMATCH("co-12","(?i)^CO")                  TRUE
   =REGEXMATCH(12,"1")                             #VALUE!: Function REGEXMATCH parameter 1 expects text values. But '12' is a number and cannot be coerced to a text.
   =REGEXMATCH("a","(")                            #REF!: Function REGEXMATCH parameter 2 value "(" is not a valid regular expression.
   =REGEXEXTRACT("Q3 2026","Q(\\d)")                "3"
   =REGEXEXTRACT("Q3 2026","Q(\\d) (\\d+)")          "3" | "2026"
   =REGEXEXTRACT("Q3 2026","\\d{4}")                "2026"
   =REGEXEXTRACT("none","\\d")                      #N/A: Function REGEXEXTRACT parameter 2 value "\\d" does not match text of Function REGEXEXTRACT parameter 1 value "none".
   =REGEXREPLACE("a1b22","\\d+","#")                "a#b#"
   =REGEXREPLACE("2026-03","(\\d+)-(\\d+)","$2/$1")  "03/2026""
  `);
});

test('TEXT shows numbers and dates by pattern', () => {
  expect(
    results([
      '=TEXT(0.256,"0%")',
      '=TEXT(0.2565,"0.0%")',
      '=TEXT(0.2565,"0.00%")',
      '=TEXT(1234567.891,"#,##0")',
      '=TEXT(1234567.891,"#,##0.00")',
      '=TEXT(-1234.5,"#,##0.0")',
      '=TEXT(2.345,"0.00")',
      '=TEXT(7,"000")',
      '=TEXT(0.5,"#.##")',
      '=TEXT(3,"0.##")',
      '=TEXT(1234.5,"$#,##0.00")',
      '=TEXT(-5,"0;(0)")',
      '=TEXT(0,"0;(0);""none""")',
      '=TEXT(3,"0 ""weeks""")',
      '=TEXT(1500000,"0.0,,""M""")',
      '=TEXT(12345,"0.00E+00")',
      '=TEXT("abc","0.0")',
      '=TEXT("abc","<@>")',
      '=TEXT(TRUE,"0")',
      '=TEXT(46082,"yyyy-mm-dd")',
      '=TEXT(46082,"d mmm yyyy")',
      '=TEXT(46082,"dddd, mmmm d, yy")',
      '=TEXT(46082,"ddd")',
      '=TEXT(46082,"dd/mm/yyyy")',
      '=TEXT(46082.604,"hh:mm")',
      '=TEXT(46082.604,"h:mm am/pm")',
      '=TEXT(46082.604,"yyyy-mm-dd hh:mm:ss")',
      '=TEXT(1.5,"[h]:mm")',
      '=TEXT("2026-03-01","mmm d")',
      '=TEXT(3,"0 weeks")',
      '=TEXT(NA(),"0")',
      '=TEXT(Z9,"0.0")',
      '=TEXT(46082,"""Q""q")',
    ]),
  ).toMatchInlineSnapshot(`
   "=TEXT(0.256,"0%")                       "26%"
   =TEXT(0.2565,"0.0%")                    "25.7%"
   =TEXT(0.2565,"0.00%")                   "25.65%"
   =TEXT(1234567.891,"#,##0")              "1,234,568"
   =TEXT(1234567.891,"#,##0.00")           "1,234,567.89"
   =TEXT(-1234.5,"#,##0.0")                "-1,234.5"
   =TEXT(2.345,"0.00")                     "2.35"
   =TEXT(7,"000")                          "007"
   =TEXT(0.5,"#.##")                       ".5"
   =TEXT(3,"0.##")                         "3."
   =TEXT(1234.5,"$#,##0.00")               "$1,234.50"
   =TEXT(-5,"0;(0)")                       "(5)"
   =TEXT(0,"0;(0);""none""")               "none"
   =TEXT(3,"0 ""weeks""")                  "3 weeks"
   =TEXT(1500000,"0.0,,""M""")             "1.5M"
   =TEXT(12345,"0.00E+00")                 "1.23E+04"
   =TEXT("abc","0.0")                      "abc"
   =TEXT("abc","<@>")                      "<abc>"
   =TEXT(TRUE,"0")                         "TRUE"
   =TEXT(46082,"yyyy-mm-dd")               "2026-03-01"
   =TEXT(46082,"d mmm yyyy")               "1 Mar 2026"
   =TEXT(46082,"dddd, mmmm d, yy")         "Sunday, March 1, 26"
   =TEXT(46082,"ddd")                      "Sun"
   =TEXT(46082,"dd/mm/yyyy")               "01/03/2026"
   =TEXT(46082.604,"hh:mm")                "14:29"
   =TEXT(46082.604,"h:mm am/pm")           "2:29 PM"
   =TEXT(46082.604,"yyyy-mm-dd hh:mm:ss")  "2026-03-01 14:29:46"
   =TEXT(1.5,"[h]:mm")                     "36:00"
   =TEXT("2026-03-01","mmm d")             "Mar 1"
   =TEXT(3,"0 weeks")                      #VALUE!: Function TEXT parameter 2 value '0 weeks' is not a number format.
   =TEXT(NA(),"0")                         #N/A: Function NA has been called.
   =TEXT(Z9,"0.0")                         "0.0"
   =TEXT(46082,"""Q""q")                   "Qq""
  `);
});
