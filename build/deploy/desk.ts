/** What every step of a deployment has at hand. */
import type { Edition } from '../../src/core/edition/edition';
import type { Target } from '../edition';
import type { Clasp } from './clasp';
import type { Installation } from './installation';
import type { Wishes } from './wishes';

/** Whoever sits at the terminal. */
export interface Person {
  /** False where nobody can answer, as in an automatic run. */
  readonly isHere: boolean;
  readonly say: (text: string) => void;
  readonly ask: (question: string) => Promise<string>;
}

export interface Desk {
  readonly wishes: Wishes;
  readonly edition: Edition;
  readonly installation: Installation;
  readonly clasp: Clasp;
  readonly person: Person;
  /** Builds the project into that folder. */
  readonly build: (target: Target, out: string) => Promise<void>;
  /** What is deployed, in a few words, such as "0.1.0, 53f91a6". */
  readonly made: string;
}

/** One thing to do, told before it is done. */
export interface Step {
  readonly title: string;
  /** What is run for it, as one would type it. */
  readonly commands: readonly string[];
  readonly run: (desk: Desk) => Promise<void>;
}

/** The answer to a question, or what stands for it where it is left blank. */
export async function ask({ person }: Desk, question: string): Promise<string> {
  return (await person.ask(`${question} `)).trim();
}
