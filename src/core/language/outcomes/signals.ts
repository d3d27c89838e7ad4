/** What a text says of a measure, of its two ends, of a day and of the business, with the places of the words. */
import { atFirstUse } from '../../at-first-use';
import type { Span } from './tokens';

/** The first match as a span; undefined where there is none. */
export function firstMatch(text: string, patterns: readonly RegExp[]): Span | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match && match[0].trim() !== '') {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      const said = match[0].trim();
      return { text: said, start, end: start + said.length };
    }
  }
  return undefined;
}

/** No number that people write has more than twenty digits after its first; without a bound a cell full of digits would take minutes. */
const NUMBER = String.raw`[€$£¥]?\s?\d[\d.,]{0,20}\s?(?:%|k|m|mn|bn|x)?(?![\p{L}])`;

export const FROM_TO = atFirstUse(() => [
  new RegExp(
    String.raw`\bfrom\s+(?:about\s+|around\s+|~\s?)?${NUMBER}[^.;]{0,40}?\bto\s+(?:about\s+|around\s+|under\s+|over\s+|at least\s+|[<>≤≥~]\s?)?${NUMBER}`,
    'iu',
  ),
  new RegExp(String.raw`${NUMBER}\s?(?:→|->|=>)\s?${NUMBER}`, 'iu'),
  new RegExp(
    String.raw`${NUMBER}[^.;]{0,40}?\b(?:instead of|rather than|down from|up from)\s+${NUMBER}`,
    'iu',
  ),
]);

/** Shares, money, times and levels. A bare count is none: "ship 5 integrations" counts what is made. */
export const LEVELS = atFirstUse(() => [
  /\b(?:within|under|below|in|than|to|every)\s+(?:an?|one|two|three|four|five|six|seven|eight|ten|twelve|half an?|\d[\d.,]{0,20})\s+(?:working |business |calendar )?(?:seconds?|minutes?|hours?|days?|weeks?)\b/iu,
  /\b\d[\d.,]{0,20}\s?(?:m|mn|million|bn|billion)\b/iu,
  /\b(?:a|one|two|three)[ -](?:third|quarter|fifth|tenth|half|thirds|quarters|fifths)s?\b/iu,
  /\b(?:one|two|three|four|five|six|seven|eight|nine|nineteen|ninety|\d+)\s+(?:out of|in|of|times out of)\s+(?:ten|five|four|three|twenty|\d+|every)\b/iu,
  /\d[\d.,]{0,20}\s?(?:%|percent\b|per cent\b|pct\b|percentage points?\b|pp\b|bps\b)/iu,
  /[€$£¥]\s?\d[\d.,]{0,20}\s?(?:k|m|mn|bn|million|billion|thousand)?\b|\b\d[\d.,]{0,20}\s?(?:k|m)?\s?(?:eur|usd|gbp|euros?|dollars?|pounds?)\b/iu,
  /\b\d[\d.,]{0,20}\s?-?(?:ms|milliseconds?|s|secs?|seconds?|mins?|minutes?|h|hrs?|hours?)\b/iu,
  /(?:[<>≤≥]=?|\b(?:below|under|above|over|at least|at most|less than|more than|fewer than|no more than|up to|within|exceeding))\s?(?:an?\s)?[€$£¥]?\d[\d.,]{0,20}/iu,
  /\bby (?:half|a (?:third|quarter|fifth|tenth)|two.thirds|\d[\d.,]{0,20}\s?x)\b|\b(?:twice|half|double|halve|triple)\b|\b\d[\d.,]{0,20}x\b/iu,
  /\b(?:zero|0)\s+\p{L}+/iu,
  /\b(?:one|two|three|four|five|six|seven|eight|nine|\d+)\s+(?:out of|in)\s+(?:ten|five|four|three|\d+)\b/iu,
]);

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

export const BY_WHEN: readonly RegExp[] = [
  /\b(?:by|before|until|in|during|for|end of|within)?\s*(?:the end of\s+)?(?:q[1-4]|h[12]|fy\s?\d{2,4}|20\d\d-\d\d-\d\d|20[2-4]\d)\b(?:[\s/-]?(?:fy)?\d{2,4})?/iu,
  new RegExp(
    String.raw`\b(?:by|before|until|in|end of|since|on)\s+(?:the end of\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?${MONTH}\b(?:\s+\d{1,4})?|\b\d{1,2}\s+${MONTH}\b`,
    'iu',
  ),
  /\b(?:by|before|until|in|this|next|end of|within)\s+(?:the\s+)?(?:end of\s+)?(?:the\s+|this\s+|next\s+)?(?:year(?:.end)?|quarter(?:.end)?|month(?:.end)?|summer|winter|spring|autumn|fall|christmas)\b/iu,
  /\bwithin\s+(?:the\s+first\s+)?(?:\d+|one|two|three|six|twelve)\s+(?:weeks?|months?|quarters?|years?)\b/iu,
];

export const LEVER: readonly RegExp[] = [
  /\b(?:revenues?|arr|mrr|[it]?acv|sales|bookings?|pipeline|deals?|upsells?|cross-?sell|conversions?|margins?|profit\w*|income|pricing|market share|new business|monetis\w*|monetiz\w*)\b/iu,
  /\b(?:churn|retention|renewals?|retain\w*|loyalty|nrr|grr|ndr|lifetime value|win.?back|cancellations?)\b/iu,
  /\b(?:costs?|spend(?:ing)?|expenses?|savings?|waste|overhead|efficiency|productivity|rework|headcount|cogs|budget)\b/iu,
  /\b(?:risks?|compliance|security|incidents?|outages?|downtime|fraud|breach\w*|vulnerabilit\w*|accidents?|fines?|safety)\b/iu,
  /\b(?:cash|dso|invoices? paid|payment terms|days sales|receivables?|runway|working capital)\b/iu,
];

/** How something is or compares, behind "make": easier, usable, ready. Being available is only being there. */
export const IS_LIKE = atFirstUse(
  () =>
    /\b(?:easier|faster|better|cheaper|simpler|safer|quicker|smoother|shorter|happier|healthier|stronger|fairer|greener|more \p{L}+|less \p{L}+|easy|ready|seamless|effortless|reliable|stable|secure|safe|great|world.class|successful|competitive|productive|efficient|effective|consistent|timely|visible|(?!available|table|cable|enable|variable|able|timetable|deliverable|vegetable|receivable|payable|executable)\p{L}{2,}[ai]ble|self.sufficient|the (?:best|first|leading|preferred|go-to|most|number))\b/iu,
);

/** Whether a text names revenue, retention, cost, risk or cash. */
export function namesLever(text: string): boolean {
  return firstMatch(text, LEVER) !== undefined;
}
