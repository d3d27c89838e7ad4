/** Small wordings of Say it as an outcome. */
import type { SlotTexts } from '../../../core/outcomes/flagged-row';

export const LABELS: Readonly<Record<keyof SlotTexts, string>> = {
  metric: 'Which number should change?',
  baseline: 'Where is it today?',
  target: 'Where should it be?',
  verb: 'Which way?',
  due: 'By when?',
  segment: 'For whom?',
  lever: 'What will we do for it?',
};

/** The parts in the order of the form. */
export const ORDER: readonly (keyof SlotTexts)[] = [
  'metric',
  'baseline',
  'target',
  'verb',
  'due',
  'segment',
  'lever',
];

export const VERBS = ['reduce', 'shorten', 'raise', 'increase', 'keep'] as const;
