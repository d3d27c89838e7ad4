/** What a field of a template may hold. */

/** A link or a button. */
export interface LinkValue {
  readonly words: string;
  readonly url: string;
}

export type Value =
  /** A part of a sentence; where it is missing, the sentence is left out. */
  | { readonly kind: 'words'; readonly text: string }
  /** One or more whole sentences; where they are missing, their neighbours stay. */
  | { readonly kind: 'sentences'; readonly text: string }
  | ({ readonly kind: 'link' } & LinkValue)
  | { readonly kind: 'list'; readonly lines: readonly string[] }
  /** The answers to one question. Without `online` they write a reply, and `code` says to what. */
  | {
      readonly kind: 'answers';
      readonly buttons: readonly LinkValue[];
      readonly online: boolean;
      readonly code: string;
    };

/** Values by field name; a field that is not there is unknown. */
export type Values = ReadonlyMap<string, Value>;

/** What a template is filled in with. */
export interface Scope {
  readonly values: Values;
  /** What the section {{#items}} is repeated for, each with the template of its role's lead. */
  readonly items?: readonly Scope[];
}
