/** The sentences with which the lead of a role tells of one item. */
import { fillIn } from './render/pieces';
import { wholeSentences } from './render/sentences';
import type { Values } from './render/value';
import type { ReadyTemplate } from './templates/read-templates';

/** '' where nothing that it tells of is known. */
export function leadText({ text, sentences }: ReadyTemplate, plan: Values): string {
  return wholeSentences(fillIn(text, { values: plan }, sentences))
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.words))
    .join('');
}
