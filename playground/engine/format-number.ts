/** Number patterns: 0, 0.00, #,##0, 0%, 0.0E+0, with text in quotes around them. */

/** The part of a pattern that holds digits, and the text around it, in order. */
interface Shape {
  readonly before: string;
  readonly digits: string;
  readonly after: string;
}

/** @param pattern one section of a number format, without dates */
export function formatNumber(value: number, pattern: string): string {
  const { before, digits, after } = shapeOf(pattern);
  if (digits === '') return before + after;
  const percents = [...before, ...after].filter((character) => character === '%').length;
  const scaled = value * 100 ** percents;
  const body = /e[+-]/i.test(digits) ? scientific(Math.abs(scaled), digits) : plain(Math.abs(scaled), digits);
  const isNegative = scaled < 0 && /[1-9]/.test(body);
  return (isNegative ? '-' : '') + before + body + after;
}

/** Quoted text and escaped characters lose their marks; colours and locales in square brackets are left out. */
function shapeOf(pattern: string): Shape {
  const parts = pattern.match(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[0#?.,]+(?:[eE][+-]0+)?|./gs) ?? [];
  let before = '';
  let digits = '';
  let after = '';
  for (const part of parts) {
    if (digits === '' && /^[0#?.,]*[0#?]/.test(part)) digits = part;
    else if (digits === '') before += literal(part);
    else after += literal(part);
  }
  return { before, digits, after };
}

function literal(part: string): string {
  if (part.startsWith('"')) return part.slice(1, -1);
  if (part.startsWith('\\')) return part.slice(1);
  if (/^\[\$([^\]-]*)/.test(part)) return /^\[\$([^\]-]*)/.exec(part)?.[1] ?? ''; // [$€-407] is the euro sign
  if (part.startsWith('[') || (part.startsWith('*') && part.length > 1)) return '';
  return part.startsWith('_') && part.length > 1 ? ' ' : part;
}

function plain(value: number, pattern: string): string {
  const trailing = /,*$/.exec(pattern)?.[0].length ?? 0; // each comma at the end divides by a thousand
  const [whole = '', fraction = ''] = pattern.slice(0, pattern.length - trailing).split('.');
  const places = fraction.replace(/[^0#?]/g, '');
  const [integer = '0', decimals = ''] = fixed(value / 1000 ** trailing, places.length).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const padded = integer === '0' && least === 0 ? '' : integer.padStart(least, '0');
  const grouped = whole.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const kept = trimmed(decimals, places);
  const point = pattern.includes('.') && (kept !== '' || fraction === '') ? '.' : '';
  return grouped + point + kept;
}

/** Rounds halves away from zero on the decimal digits, so that 2.345 with two places is 2.35. */
function fixed(value: number, places: number): string {
  const rounded = Math.round(Number((value * 10 ** places).toPrecision(15))) / 10 ** places;
  return Number.isFinite(rounded) ? rounded.toFixed(places) : String(value);
}

/** Zeros at the end are shown only where the pattern has a 0. */
function trimmed(decimals: string, places: string): string {
  let length = decimals.length;
  while (length > 0 && decimals[length - 1] === '0' && places[length - 1] !== '0') length--;
  return decimals.slice(0, length);
}

function scientific(value: number, pattern: string): string {
  const [, mantissa = '0', sign = '+', zeros = '0'] = /^(.*)[eE]([+-])(0+)$/.exec(pattern) ?? [];
  let exponent = value === 0 ? 0 : Math.floor(Math.log10(value));
  const places = (mantissa.split('.')[1] ?? '').length;
  if (Number(fixed(value / 10 ** exponent, places)) >= 10) exponent++; // 9.99 rounded up
  const mark = exponent < 0 ? '-' : sign === '+' ? '+' : '';
  return `${plain(value / 10 ** exponent, mantissa)}E${mark}${String(Math.abs(exponent)).padStart(zeros.length, '0')}`;
}
