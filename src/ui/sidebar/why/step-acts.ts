/** What a person can do from a step of the chain. */
import type { ComponentChildren } from 'preact';
import type { StepPlace } from '../../../core/why/step';
import type { Destination } from '../destination';

export interface StepActs {
  readonly goTo: (place: StepPlace) => Promise<void>;
  /** What came of going there. */
  readonly note: (place: StepPlace) => ComponentChildren;
  readonly go: (to: Destination) => void;
}
