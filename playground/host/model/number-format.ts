/** The number formats that cells have or get without anyone choosing one. */

/** What Sheets answers for a cell that was never given a format. */
export const AUTOMATIC = '0.###############';
export const PLAIN_TEXT = '@';
const DEFAULT_DATE = 'M/d/yyyy';
const DEFAULT_DATE_TIME = 'M/d/yyyy H:mm:ss';

export function isAutomatic(pattern: string | undefined): boolean {
  return pattern === undefined || pattern === AUTOMATIC || pattern.toLowerCase() === 'general';
}

/** The pattern that a date gets in a cell with an automatic format. */
export function datePattern(serial: number, locale: string): string {
  const day = locale.startsWith('en_US')
    ? DEFAULT_DATE
    : locale.startsWith('de')
      ? 'dd.MM.yyyy'
      : 'dd/MM/yyyy';
  return Number.isInteger(serial) ? day : day === DEFAULT_DATE ? DEFAULT_DATE_TIME : `${day} HH:mm:ss`;
}
