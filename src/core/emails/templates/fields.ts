/** The fields that templates may use, each said once: for the checks, for the Templates tab, and for what a missing one leaves out. */

interface Field {
  readonly name: string;
  readonly help: string;
  /** Whole sentences: left out by themselves, without their neighbours. */
  readonly sentences?: true;
}

const field = (name: string, help: string): Field => ({ name, help });
const sentences = (name: string, help: string): Field => ({ name, help, sentences: true });

export const readerFields = () => [
  field('reader', 'the first name of the person'),
  field('sender', 'your name'),
  field('file', 'the name of this file'),
];

/** The last lines of every mail. */
export const footFields = () => [
  sentences('reply', 'how to reach you; must be there'),
  sentences('stop', 'how to stop these mails; must be there'),
];

export const askFields = () => [
  field('topic', 'what it is about, in a few words'),
  field('why', 'why this person is asked'),
  field('due', 'the last day for an answer, such as Thursday, 12 June'),
  field('short due', 'the same, such as Thu 12 June'),
  field('minutes', 'how long an answer takes'),
  field('stage', 'draft, prototype, OKR or final'),
  sentences('question', 'what you ask, two questions at most'),
  field('link', 'what to look at first'),
  field('decided', 'what is decided'),
  field('open', 'what can still change'),
  sentences('more', 'how to reach further items'),
];

/** What the plan says about one item. */
export const planFields = () => [
  field('item', 'its ID and name'),
  sentences('impact', 'what the business gains, with its number'),
  field('company objective', 'what it serves'),
  field('company target', 'the number of that objective'),
  field('need', 'what customers need'),
  sentences('lever', 'what it earns or saves, in a sentence'),
  field('value', 'money a year'),
  field('effort', 'the work that it takes'),
  field('effort share', 'its part of all planned work'),
  field('payback', 'months until it has earned its cost'),
  field('confidence', 'how sure you are, in percent'),
  field('segment', 'for whom it is'),
  field('risk', 'what could stop it'),
  field('depends on', 'what must be done first'),
  field('end', 'when it should be in use; sales and marketing only see it where it is safe to promise'),
  sentences('promise', 'for sales and marketing: which date may be repeated'),
  field('evidence', 'what a customer showed us'),
  field('evidence link', 'where that can be read again, if its source is an address on the web'),
  field('evidence count', 'how many signals there are'),
  field('seen', 'what the gap analysis saw'),
  field('next step', 'what the gap analysis suggests'),
];

export const itemFields = () => [
  ...planFields(),
  sentences('lead', 'the lines for the role of this person, from the rows below'),
  field('trade-off', 'what will not be done because of it'),
  sentences('changes', 'what changed since this person was asked, as a list'),
  sentences('answers', 'the buttons; must be there'),
];

export const repliedFields = () => [
  field('item', 'what it is about'),
  field('their answer', 'what the person answered'),
  field('their comment', 'what the person wrote'),
  field('our reply', 'what you wrote'),
  sentences('answers', 'the buttons, to change the answer'),
];

export const weekFields = () => [
  field('asked', 'how many reviews are open or were answered'),
  field('heard', 'how many were answered'),
  field('rate', 'the same in percent'),
  sentences('objections', 'a list'),
  sentences('concerns', 'those that wait for your reply, a list'),
  sentences('answered', 'the answers of this week, a list'),
  sentences('due soon', 'what ends this week, a list'),
  sentences('overdue', 'whose day has passed without an answer, a list with who may answer instead'),
  sentences('silent', 'who did not answer in two rounds, a list'),
  sentences('expiring', 'whose support ends this week because it is old, a list'),
];

export type { Field };

/** Every field once, for the Help tab. */
export function allFields(): readonly Field[] {
  const all = [readerFields, footFields, askFields, itemFields, repliedFields, weekFields].flatMap((list) =>
    list(),
  );
  return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i);
}
