/** Lists of people's words, as they are easiest to read. */

/** @param lines words parted by commas */
export function words(...lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split(', '));
}
