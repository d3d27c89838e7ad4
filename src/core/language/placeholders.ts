/** Finds words that only hold a place until somebody knows better: TBD, XX, ???, <name>. */

const ANYWHERE: readonly RegExp[] = [
  /\b(?:tbd|tbc)\b/i,
  /\b(?:TBA|TODO)\b/,
  /\bX{2,}\b/,
  /\bxx+\b(?=\s?%)/,
  // "X %" and "$X", but not "10X %" nor "Model X".
  /(?:^|[\s(])[Xx]\s?%/,
  /[$€£]\s?[Xx]{1,3}\b/,
  /\bfrom X to Y\b/i,
  /\?{3,}|\?\?\s?%/,
  /\blorem ipsum\b/i,
  // <insert metric>, but not "churn <5 %", an address in brackets or a tag.
  /<(?!\/)[a-z][a-z0-9 _-]{2,40}>/i,
  /\[(?:insert|add|fill in)\b[^\]]{0,40}\]/i,
];

const WHOLE_CELL =
  /^(?:\?+|to be (?:defined|decided|determined|confirmed|agreed|announced|done)|not (?:yet )?(?:known|defined|decided)|placeholder)\.?$/i;

/** A cell that should name a number or a person cannot answer "not applicable". */
const NOT_APPLICABLE = /^n\.?\/?a\.?$/i;

/** Some of what each of them needs, by which most texts are quickly passed over. */
const MAY_BE = /[?<[$€£]|\bx|\b(?:tb[acd]|todo|lorem|placeholder)\b|^(?:to be|not|n\.?\/?a)\b/i;

/** The words of a text that only hold a place, or undefined. */
export function placeholderIn(text: string, mustAnswer = false): string | undefined {
  const said = text.trim();
  if (!MAY_BE.test(said)) return undefined;
  if (WHOLE_CELL.test(said) || (mustAnswer && NOT_APPLICABLE.test(said))) return said;
  for (const pattern of ANYWHERE) {
    const found = pattern.exec(said);
    if (found) return found[0].trim();
  }
  return undefined;
}
