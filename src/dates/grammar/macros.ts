/** Parts that many patterns share. */
export const MACROS: Readonly<Record<string, string>> = {
  MONTHNAME: '(MONTH | MABB .?)',
  WEEKDAYNAME: '(WEEKDAY | WDABB .?)',
  DAYLIST: 'DAY , DAY:second (, DAY:third)? ,? (and | & | or) DAY:fourth',
  TO: '(to | through | until | till | – | -)',
  DASH: '(– | -)',
  ZONE: '(\\( (ZONE ((+ | - | –) DD:shift)? | ZONEWORD:ZONE) \\) | ZONE ((+ | - | –) DD:shift)? | ZONEWORD:ZONE)',
  IN: '(in | since | during | until | till | by | from | before | after | through | throughout | for | around | circa | late | early | mid)',
};
