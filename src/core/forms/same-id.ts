/** Whether two IDs are one: PO-3, po 3 and PO3 are. */
import { composed } from '../tables/cell';

export function sameId(a: string, b: string): boolean {
  return a.trim() !== '' && plain(a) === plain(b);
}

function plain(id: string): string {
  return composed(id)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
