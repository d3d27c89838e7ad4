/** The id of a Google sheet, out of what a person copied from the address bar. */
import { BuildError } from '../build-error';

const IN_ADDRESS = /docs\.google\.com\/(?:a\/[\w.-]+\/)?spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{20,})/;
const ID = /^[\w-]{30,}$/;

/** @throws BuildError that says what was found instead */
export function sheetIdIn(typed: string): string {
  const text = typed.trim();
  const id = IN_ADDRESS.exec(text)?.[1] ?? (ID.test(text) ? text : undefined);
  if (id !== undefined) return id;
  throw new BuildError(
    `"${text}" is not the address of a Google sheet${hint(text)}. Open the sheet, copy all of the address bar, and give it here: https://docs.google.com/spreadsheets/d/…/edit`,
  );
}

function hint(text: string): string {
  if (text.includes('/spreadsheets/d/e/')) return ': it is a published copy, which holds no script';
  if (/\/(document|forms|presentation)\//.test(text)) return ': it is another kind of file';
  if (text.includes('drive.google.com')) return ', but a place in Google Drive';
  return '';
}

export function addressOf(sheet: string): string {
  return `https://docs.google.com/spreadsheets/d/${sheet}/edit`;
}
