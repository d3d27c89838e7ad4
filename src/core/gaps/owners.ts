/** Reads owner cells: how many people they name. */
import { atFirstUse } from '../at-first-use';

/** Words that make a part of a text a department, a role or a title rather than a second person. */
const ROLE =
  /\b(?:team|squad|group|head|lead|chief|president|vp|svp|evp|director|manager|officer|owner|product|design|sales|marketing|engineering|finance|support|success|operations|ops|research|development|data|legal|people|hr|it|ux|ui|qa|business|customers?|growth|platform|security|revenue|phd|mba|jr|sr|c[a-z]o|pm)\b/i;

/** IT, PAO, UX: a short name of a department. */
const INITIALS = atFirstUse(() => /^\p{Lu}{2,5}$/u);

/** "Smith, John": one person, family name first. */
const FAMILY_NAME_FIRST = atFirstUse(() => /^[\p{L}'’-]+, [\p{L}'’.-]+(?: \p{L}\.?)?$/u);
const LEAST_OF_THEM = 3;

/** True where a list of owners is kept with family names first, so that a comma does not part two people. */
export function familyNamesFirst(owners: readonly string[]): boolean {
  const matching = owners.filter((owner) => FAMILY_NAME_FIRST().test(owner)).length;
  return matching >= LEAST_OF_THEM && matching > owners.length / 2;
}

/** "Ann / Bob", "Ann, Bob", "Ann and Bob", "@ann @bob"; not "Sales and Marketing" nor "Ann Lee, Head of Product". */
export function namesSeveral(owner: string, familyFirst = false): boolean {
  const text = owner.replace(/\([^)]*\)/g, ' ').trim();
  const addresses = text.match(/@[\p{L}\d]/gu)?.length ?? 0;
  if (addresses > 0) return addresses > 1;
  if (text.includes('://') || (familyFirst && FAMILY_NAME_FIRST().test(text))) return false;
  if (parts(text, /;|\s\/\s/).length > 1) return true;
  const people = parts(text, /[,/&+]|\sand\s/i);
  return people.length > 1 && !people.some((part) => ROLE.test(part) || INITIALS().test(part));
}

/** The e-mail address that the cell is, or undefined. */
export function emailOf(owner: string | undefined): string | undefined {
  const found = /^[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}$/i.exec(owner ?? '');
  return found?.[0].toLowerCase();
}

function parts(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
