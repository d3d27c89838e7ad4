/** Numbers in the spelling of the file: with a comma or a point before the decimals. */

/** Languages that write decimals with a point, and countries that differ from the rest of their language. */
const POINT_LANGUAGES = ['en', 'ja', 'ko', 'zh', 'th', 'he', 'iw', 'hi', 'ar', 'bn', 'ms', 'fil', 'cy', 'ga'];
const POINT_LOCALES = ['de_CH', 'it_CH', 'es_MX', 'es_PR', 'es_US', 'es_GT', 'es_PA', 'es_DO'];
const COMMA_LOCALES = ['en_ZA'];

/** @param locale of the file, such as de_DE */
export function hasDecimalComma(locale: string): boolean {
  if (COMMA_LOCALES.includes(locale)) return true;
  return !POINT_LOCALES.includes(locale) && !POINT_LANGUAGES.includes(locale.split('_')[0] ?? '');
}

/** A number as a person would type it: no grouping, and not more digits than it has. */
export function numberText(value: number, comma: boolean): string {
  const text = String(Number(value.toPrecision(15)));
  return comma ? text.replace('.', ',') : text;
}

const NUMERIC = /\d/;

/** What was typed with the two signs changed over where the file has decimal commas, as numbers are read with points: 1.200,5 is 1,200.5. */
export function withPoint(text: string, comma: boolean): string {
  if (!comma || !NUMERIC.test(text)) return text;
  return text.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));
}
