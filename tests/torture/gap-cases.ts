/** The check, and what people do about its gaps. */
import { press } from '../journeys/reviews';
import { menuItem, sidebarPress, type WritingCase } from './writing-case';

export const gapCases = {
  runGapAnalysis: [
    { name: 'Gap analysis, first', world: 'own', prepare: menuItem('runGapAnalysis') },
    { name: 'Gap analysis, after changes', world: 'changed', prepare: menuItem('runGapAnalysis') },
  ],
  check: [
    { name: 'Check in the sidebar', world: 'changed', prepare: sidebarPress('check', () => undefined) },
  ],
  checkGaps: [
    {
      name: 'Check again among the gaps',
      world: 'changed',
      prepare: sidebarPress('checkGaps', () => undefined),
    },
  ],
  triageGaps: [
    {
      name: 'Accept gaps with a reason',
      world: 'checked',
      prepare: sidebarPress('triageGaps', (host) => ({
        gaps: press(host, 'listGaps')
          .gaps.slice(0, 4)
          .map(({ id, ...opened }) => ({ id, opened })),
        set: { status: 'Accepted', note: '=we know', owner: 'Ann' },
      })),
    },
  ],
} satisfies Readonly<Record<string, readonly WritingCase[]>>;
