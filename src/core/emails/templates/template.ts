/** The e-mails that Throughline can write, and the parts of them that are worded for a role. */
import type { Role } from '../roles';
import {
  askFields,
  footFields,
  itemFields,
  planFields,
  readerFields,
  repliedFields,
  weekFields,
  type Field,
} from './fields';

/** Messages that ask for answers. */
export const REQUEST_KINDS = [
  'earlyDraft',
  'request',
  'reminder',
  'lastCall',
  'changed',
  'openQuestions',
] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

export type LeadRole = Exclude<Role, 'outside'>;
export type TemplateKey = RequestKind | 'replied' | 'weekly' | `lead ${LeadRole}`;

/** As a person may have changed it. */
export interface Template {
  readonly subject: string;
  readonly text: string;
}

export interface TemplateDeclaration extends Template {
  /** What the row on the Templates tab is called. */
  readonly name: string;
  readonly fields: readonly Field[];
  /** What may stand between {{#items}} and {{/items}}; without it there is no such section. */
  readonly itemFields?: readonly Field[];
  /** Fields without which the message may not leave. */
  readonly required: readonly string[];
  /** A part of a message has no subject. */
  readonly isPart?: true;
}

const footNames = () => footFields().map(({ name }) => name);

export function request(name: string, subject: string, text: string): TemplateDeclaration {
  return {
    name,
    subject,
    text,
    fields: [...readerFields(), ...askFields(), ...footFields()],
    itemFields: itemFields(),
    required: ['answers', ...footNames()],
  };
}

export function reply(name: string, subject: string, text: string): TemplateDeclaration {
  return {
    name,
    subject,
    text,
    fields: [...readerFields(), ...repliedFields(), ...footFields()],
    required: ['our reply', ...footNames()],
  };
}

export function digest(name: string, subject: string, text: string): TemplateDeclaration {
  return {
    name,
    subject,
    text,
    fields: [...readerFields(), ...weekFields(), ...footFields()],
    required: footNames(),
  };
}

export function lead(readers: string, text: string): TemplateDeclaration {
  return { name: `Lead for ${readers}`, subject: '', text, fields: planFields(), required: [], isPart: true };
}
