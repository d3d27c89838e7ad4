/** Small wordings of the form. */
import { readAddress } from '../../../core/formulas/address';
import { COMPUTING } from '../../../core/formulas/outcome';
import type { CellParameter } from '../../../core/cells/cell-function';

/** job_size is Job size. */
export function labelOf({ name }: Pick<CellParameter, 'name'>): string {
  const words = name.replace(/_/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The cell of an address without its tab. */
export function cellIn(address: string): string {
  return readAddress(address)?.a1 ?? address;
}

export function resultMessage(cell: string, shows: string): string {
  if (shows === COMPUTING) return `${cell} is still computing. The result appears there in a moment.`;
  if (shows === '') return `The formula is in ${cell}. It is blank because it has nothing to show yet.`;
  const isNumber = /^[-−]?\d[\d.,\s]*%?$/.test(shows);
  return `${cell} now shows ${isNumber ? shows : `“${shows}”`}.`;
}
