/** ICE: impact, confidence, ease (Sean Ellis; as a product of three tens after Itamar Gilad). */

/** Impact x confidence x ease, each from 0 to 10, so from 0 to 1000. Some teams take the mean instead: the two rank differently. */
export function ice(impact: number, confidence: number, ease: number): number {
  return impact * confidence * ease;
}
