/** The ids of the fields of a request: labels point to them, and a problem brings the focus there. */
export const FIELD_IDS = {
  items: 'ask-items',
  people: 'ask-people',
  question: 'ask-question',
  artefact: 'ask-artefact',
  due: 'ask-due',
} as const;
