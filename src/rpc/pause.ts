/** Calls of the switch that pauses all messages of a file. */
import type { NoMessages } from '../core/settings/pause';

export interface PauseCalls {
  pauseState(): PauseState;
  /** Sets the person's own word on whether messages may go out. */
  setPaused(paused: boolean): PauseState;
  /** Notes that the plan now belongs to this file, because it is a copy that goes its own way. */
  claimFile(): PauseState;
}

export interface PauseState {
  readonly isPaused: boolean;
  /** Left out where messages are on. */
  readonly because?: NoMessages;
}
