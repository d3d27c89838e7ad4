/** All functions that the local Sheets knows, by their names in capitals. */
import type { SheetFunction } from '../definition';
import { ARRAYS } from './arrays';
import { CHARTS } from './charts';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import { INFO } from './info';
import { LINKS } from './links';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { MATH } from './math';
import { OPERATORS } from './operators';
import { PATTERNS } from './patterns';
import { STATISTICS } from './statistics';
import { TEXT } from './text';

export const FUNCTIONS: Readonly<Record<string, SheetFunction | undefined>> = {
  ...OPERATORS,
  ...MATH,
  ...STATISTICS,
  ...CONDITIONAL,
  ...LOGIC,
  ...LOOKUP,
  ...ARRAYS,
  ...TEXT,
  ...PATTERNS,
  ...DATES,
  ...INFO,
  ...CHARTS,
  ...LINKS,
};
