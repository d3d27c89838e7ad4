/** Numbers as people write them: 1,200, 12.5, €380,000, €1.2 million, 8 %. */

/** How a number of a metric is written. */
export type Unit =
  | { readonly kind: 'percent' }
  /** A share as a cell formatted as percent holds it: 0.08 for 8 %. */
  | { readonly kind: 'share' }
  | { readonly kind: 'money'; readonly sign: string; readonly times: number }
  | { readonly kind: 'things'; readonly words: string };

const MILLION = 1e6;
const BILLION = 1e9;

/** At most two decimals; undefined where it is no number that can be written. */
export function numberInWords(value: number | undefined): string | undefined {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  const size = Math.abs(value);
  if (size >= BILLION * 1000) return undefined;
  if (size >= BILLION) return `${rounded(value / BILLION)} billion`;
  if (size >= MILLION) return `${rounded(value / MILLION)} million`;
  return rounded(value);
}

/** @param sign "€", "EUR" or '' where the currency is unknown */
export function moneyInWords(value: number | undefined, sign: string): string | undefined {
  const amount = value === undefined ? undefined : numberInWords(Math.abs(value));
  if (value === undefined || amount === undefined) return undefined;
  return `${value < 0 ? '-' : ''}${sign}${gapAfter(sign)}${amount}`;
}

/** 0.08 becomes 8 %. */
export function shareInWords(share: number | undefined): string | undefined {
  const points = numberInWords(share === undefined ? undefined : share * 100);
  return points === undefined ? undefined : `${points} %`;
}

export function amountInWords(value: number | undefined, unit: Unit): string | undefined {
  if (unit.kind === 'share') return shareInWords(value);
  if (unit.kind === 'money') {
    return moneyInWords(value === undefined ? undefined : value * unit.times, unit.sign);
  }
  const number = numberInWords(value);
  if (number === undefined) return undefined;
  if (unit.kind === 'percent') return `${number} %`;
  return unit.words === '' ? number : `${number} ${unit.words}`;
}

/** Both ends of a change. Numbers that differ also differ when they are written: where rounding hides it, every digit is shown. */
export function changeInWords(from: number, to: number, unit: Unit): readonly [string, string] | undefined {
  const [before, after] = [from, to].map((value) => amountInWords(value, unit));
  if (before === undefined || after === undefined) return undefined;
  if (before === after && from !== to) return [everyDigit(from, unit), everyDigit(to, unit)];
  // From 14 to 3 days.
  return unit.kind === 'things' ? [numberInWords(from) ?? before, after] : [before, after];
}

function everyDigit(value: number, unit: Unit): string {
  const digits = (times: number) => grouped(String(Number((value * times).toPrecision(12))));
  if (unit.kind === 'money') return `${unit.sign}${gapAfter(unit.sign)}${digits(unit.times)}`;
  if (unit.kind === 'things') return digits(1);
  return `${digits(unit.kind === 'share' ? 100 : 1)} %`;
}

/** EUR 5, but €5 */
function gapAfter(sign: string): string {
  return /^[A-Za-z]{2,}$/.test(sign) ? ' ' : '';
}

function rounded(value: number): string {
  const text = String(Math.round(value * 100) / 100);
  return grouped(text === '-0' ? '0' : text);
}

function grouped(digits: string): string {
  const [whole = '', decimals] = digits.split('.');
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}
