/** Short ways to make the values of fields. What is unknown makes none. */
import { asSentence, clip, webAddress } from './render/tidy';
import type { Value } from './render/value';

export type Entry = readonly [name: string, value: Value | undefined];

export function valuesOf(entries: readonly Entry[]): ReadonlyMap<string, Value> {
  return new Map(entries.filter((entry): entry is readonly [string, Value] => entry[1] !== undefined));
}

/** What a person typed, as a part of a sentence: without a full stop of its own. */
export function words(text: string | undefined, longest: number): Value | undefined {
  const line = clip(text ?? '', longest).replace(/[.!?;:,\s]+$/, '');
  return line === '' ? undefined : { kind: 'words', text: line };
}

export function quoted(text: string | undefined, longest: number): Value | undefined {
  const value = words(text?.replace(/^["“'”]+|["“'”]+$/g, ''), longest);
  return value?.kind === 'words' ? { kind: 'words', text: `“${value.text}”` } : undefined;
}

/** Each text as a sentence of its own. */
export function sentences(texts: readonly (string | undefined)[], longest: number): Value | undefined {
  const whole = texts.flatMap((text) => asSentence(clip(text ?? '', longest)) ?? []);
  return whole.length === 0 ? undefined : { kind: 'sentences', text: whole.join(' ') };
}

export function list(lines: readonly string[], longest: number): Value | undefined {
  const tidied = lines.map((line) => clip(line, longest)).filter((line) => line !== '');
  return tidied.length === 0 ? undefined : { kind: 'list', lines: tidied };
}

/** A link to the web; anything else that a person typed as one is left out. */
export function webLink(said: string, url: string | undefined): Value | undefined {
  const address = webAddress(url);
  return address === undefined ? undefined : { kind: 'link', words: said, url: address };
}

/** A link that writes a mail to the sender. */
export function mailTo(address: string, subject: string, body: string): string {
  const [to, about, text] = [address, subject, body].map((part) => encodeURIComponent(part));
  // An address keeps its @, which some programs do not read back.
  return `mailto:${to?.replace('%40', '@')}?subject=${about}&body=${text}`;
}
