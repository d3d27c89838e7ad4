/** Cells and ranges as formulas name them: F2, $A$1:B20, A2:A, 'Our plan'!B2:B20. */
import { atFirstUse } from '../at-first-use';

export interface Address {
  /** Undefined where the address means the tab that it is used on. */
  readonly tab?: string;
  readonly a1: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,7}`;
const A1 = String.raw`${CELL}|${CELL}:${CELL}|${CELL}:${COLUMN}|${COLUMN}:${COLUMN}|${ROW}:${ROW}`;
const ADDRESS = atFirstUse(
  () => new RegExp(String.raw`^(?:(?:'((?:[^']|'')+)'|([\p{L}\d_.]+))!)?(${A1})$`, 'u'),
);

/** The address, or undefined where the text is none. */
export function readAddress(text: string): Address | undefined {
  const [, quoted, plain, a1] = ADDRESS().exec(text.trim()) ?? [];
  if (a1 === undefined) return undefined;
  const tab = quoted?.replace(/''/g, "'") ?? plain;
  return tab === undefined ? { a1 } : { tab, a1 };
}

/** With the tab in quotes where its name needs them: spaces, signs, or looking like a cell itself. */
export function addressText({ tab, a1 }: Address): string {
  if (tab === undefined) return a1;
  const needsNoQuotes = /^[A-Za-z_]\w*$/.test(tab) && !/^([A-Za-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(tab);
  return `${needsNoQuotes ? tab : `'${tab.replace(/'/g, "''")}'`}!${a1}`;
}
