/** One execution: who runs which function, and what it may do. */
import type { Maker } from '../services/api-object';
import type { HostState } from './state';

export type AuthMode = 'NONE' | 'CUSTOM_FUNCTION' | 'LIMITED' | 'FULL';

/** What started an execution decides its rights and its limits. */
export const KINDS = {
  menu: { ui: true, seconds: 360 },
  rpc: { ui: true, seconds: 360 },
  web: { ui: false, seconds: 360 },
  simple: { ui: true, seconds: 30 },
  install: { ui: true, seconds: 360 },
  /** An installable trigger that a person's edit or visit fires. */
  trigger: { ui: true, seconds: 360 },
  timer: { ui: false, seconds: 360 },
  custom: { ui: false, seconds: 30 },
} as const satisfies Record<string, { readonly ui: boolean; readonly seconds: number }>;

export type Kind = keyof typeof KINDS;

/** What an execution has cost so far, besides its calls. */
export interface Cost {
  /** Cells whose contents crossed between the script and the workbook. */
  cellsRead: number;
  cellsWritten: number;
  /** Looks that had to wait until what was written before them was carried out. */
  turns: number;
  /** Milliseconds of this machine that services took; what is left of the whole is the script's own. */
  inServices: number;
}

export interface Run {
  readonly name: string;
  readonly kind: Kind;
  readonly authMode: AuthMode;
  /** With whose rights the script runs. */
  readonly user: string;
  /** Who sits in front of it; empty where Google does not tell, as on a web page. */
  readonly visitor: string;
  readonly state: HostState;
  readonly make: Maker;
  /** Time in which the script waited for a person's answer; it counts for no limit. */
  readonly paused: { milliseconds: number };
  readonly cost: Cost;
  /** What the script wrote to its log. */
  readonly console: string[];
}
