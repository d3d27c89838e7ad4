/** How the mails of a file write, out of its Settings. */
import type { Settings } from '../settings/definitions';
import type { Day } from '../tables/day';
import type { Manner } from './facts';

export function mannerOf({ currency, personWeekCost, promiseConfidence }: Settings, today: Day): Manner {
  return {
    today,
    promiseFrom: promiseConfidence,
    ...(currency === undefined ? {} : { currency }),
    ...(personWeekCost === undefined ? {} : { weekCost: personWeekCost }),
  };
}
