/** Words that people add to our own lists, so that the checks of wording know the language of the house. */
import { atFirstUse } from '../at-first-use';
import { text } from '../tables/kinds';
import { open } from './definition';

export const languageSettings = atFirstUse(() => ({
  deliveryVerbs: open(
    text(
      'More verbs for work',
      'Words for what your teams do, such as ship or onboard, parted by commas: a key result that begins so names work.',
    ),
  ),
  changeVerbs: open(
    text(
      'More verbs for change',
      'Words for what should move, such as deflect, parted by commas: a key result that begins so names a result.',
    ),
  ),
  metricWords: open(
    text(
      'More words for measures',
      'Short names of your numbers, such as OTIF, parted by commas: we do not know them.',
    ),
  ),
  actorWords: open(
    text(
      'More words for customers',
      'What you call those who should act differently, such as planners, parted by commas: a result names them.',
    ),
  ),
  vanityWords: open(
    text(
      'More numbers that say little',
      'Counts that may rise while nothing else does, such as badge scans, parted by commas: they are asked about.',
    ),
  ),
}));
