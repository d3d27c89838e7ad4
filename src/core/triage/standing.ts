/** Whether a row of the Gaps tab still wants attention. */
import type { gaps } from '../tables/gaps';
import type { RowOf } from '../tables/table';
import type { Standing } from './listed-gap';

/** Accepted without a reason is still open. */
export function standingOfGap({ status, note }: Pick<RowOf<typeof gaps>, 'status' | 'note'>): Standing {
  if (status === 'Fixed') return 'fixed';
  return status === 'Accepted' && note !== undefined ? 'accepted' : 'open';
}
