/** All functions that the local Sheets knows, by their names in capitals. */
import type { SheetFunction } from '../definition';
import { ARRAYS } from './arrays';
import { CHARTS } from './charts';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import { DECISIONS } from './decisions';
import { INFO } from './info';
import { JOINING } from './joining';
import { LINKS } from './links';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { MATH } from './math';
import { OPERATORS } from './operators';
import { PATTERNS } from './patterns';
import { PLACES } from './places';
import { SORT } from './sort';
import { STATISTICS } from './statistics';
import { TEXT } from './text';
import { TOTALS } from './totals';

export const FUNCTIONS: Readonly<Record<string, SheetFunction | undefined>> = {
  ...OPERATORS,
  ...MATH,
  ...TOTALS,
  ...STATISTICS,
  ...CONDITIONAL,
  ...DECISIONS,
  ...LOGIC,
  ...LOOKUP,
  ...PLACES,
  ...ARRAYS,
  ...SORT,
  ...TEXT,
  ...JOINING,
  ...PATTERNS,
  ...DATES,
  ...INFO,
  ...CHARTS,
  ...LINKS,
};
