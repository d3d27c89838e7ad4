/** Every change of layout that files of earlier versions need, in order. To add one: an object here, and LAYOUT goes up. */
import { addColumns } from './add-columns';
import type { Migration } from './migration';

export const migrations: readonly Migration[] = [
  {
    to: 1,
    says: 'Tabs that an earlier Throughline laid out get the columns that have come since.',
    change: addColumns(['gaps', 'coverage', 'reviews', 'reviewLog', 'history', 'templates', 'dismissed']),
  },
];
