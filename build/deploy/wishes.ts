/** What was typed behind `npm run deploy --`. */
import type { Edition } from '../../src/core/edition/edition';
import { BuildError } from '../build-error';
import { sheetIdIn } from './sheet-address';

export interface Wishes {
  /** Undefined: as last time, at first the full edition. */
  readonly edition?: Edition;
  readonly dryRun: boolean;
  readonly help: boolean;
  /** The id of a sheet of theirs, or 'new'; undefined: they are asked, once. */
  readonly sheet?: string;
  /** The id of a script that is in a sheet already, as where somebody else deployed it. */
  readonly script?: string;
  /** Whether another account may go on where one began. */
  readonly takeOver: boolean;
}

export const HELP = `npm run deploy                          builds Throughline and puts it into a Google sheet; run it again to bring that up to date
npm run deploy -- --dry-run             says what it would do, and does nothing

  --new                                 into a new sheet, without asking
  --sheet <address>                     into this sheet
  --script <id>                         into a sheet that has Throughline from another machine (Extensions > Apps Script > Project Settings)
  --mail-only                           without a page for answers: people answer by reply, and Google is asked for less
  --full                                with the page again
  --take-over                           go on with another Google account than the one that began`;

/** @throws BuildError where something was typed that means nothing */
export function readWishes(typed: readonly string[]): Wishes {
  const left = [...typed];
  let wishes: Wishes = { dryRun: false, help: false, takeOver: false };
  while (left.length > 0) {
    const word = left.shift() ?? '';
    wishes = { ...wishes, ...wishIn(word, () => valueAfter(word, left.shift())) };
  }
  if (wishes.sheet !== undefined && wishes.script !== undefined) {
    throw new BuildError('Give either a sheet or a script: a script that exists is in its sheet already.');
  }
  return wishes;
}

function wishIn(word: string, value: () => string): Partial<Wishes> {
  switch (word) {
    case '--dry-run':
      return { dryRun: true };
    case '--help':
      return { help: true };
    case '--new':
      return { sheet: 'new' };
    case '--sheet':
      return { sheet: sheetIdIn(value()) };
    case '--script':
      return { script: value() };
    case '--mail-only':
      return { edition: 'mail-only' };
    case '--full':
      return { edition: 'full' };
    case '--take-over':
      return { takeOver: true };
    default:
      throw new BuildError(`"${word}" means nothing here. npm run deploy -- --help says what does.`);
  }
}

function valueAfter(word: string, value: string | undefined): string {
  if (value === undefined || value.startsWith('--')) {
    throw new BuildError(`Say which one behind ${word}: npm run deploy -- --help shows how.`);
  }
  return value;
}
