/** Whether the values under a heading are such as its column holds. */
import type { Column } from '../tables/column';
import type { Profile } from './profile';

/** Two values may be odd by chance. */
const LEAST_VALUES = 3;
const MOST = 0.7;
const FEW = 0.25;
/** A sentence is no number, no day and no code. */
const SENTENCE = 4;

/** 1 where they clearly are, -1 where they clearly are not, 0 where they do not tell. */
export function valueFit(key: string, column: Column, profile: Profile, isIdentity: boolean): -1 | 0 | 1 {
  if (profile.values.length < LEAST_VALUES) return 0;
  const { kind } = column;
  if (key === 'email') return graded(profile.emails);
  // Periods are texts that name days: Q1 2026.
  if (key === 'period') return profile.days > MOST ? 1 : 0;
  if (kind === 'text') return textFit(profile, isIdentity);
  if (kind === 'id') return idFit(profile);
  if (kind === 'reference') return isNoText(profile) ? -1 : 0;
  const readable = profile.values.filter((value) => column.read(value) !== undefined).length;
  return graded(readable / profile.values.length);
}

function graded(share: number): -1 | 0 | 1 {
  if (share >= MOST) return 1;
  return share <= FEW ? -1 : 0;
}

function textFit(profile: Profile, isIdentity: boolean): -1 | 0 | 1 {
  const { emails, codes, distinct, words } = profile;
  if (isNoText(profile)) return -1;
  if (!isIdentity) return 0;
  if (codes > MOST || emails > MOST || distinct < 0.4) return -1;
  return distinct > 0.8 && words > 1.5 ? 1 : 0;
}

function isNoText({ numbers, booleans, days }: Profile): boolean {
  return numbers > MOST || booleans > MOST || days > MOST;
}

function idFit({ numbers, codes, distinct, words }: Profile): -1 | 0 | 1 {
  if (distinct < 0.8 || words >= SENTENCE) return -1;
  return codes > MOST || numbers > MOST ? 1 : 0;
}
