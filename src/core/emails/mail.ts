/** One e-mail, made out of a template and what it is filled in with. */
import type { MailFacts } from './facts';
import { toBlocks } from './render/blocks';
import { toHtml } from './render/html';
import { fillIn } from './render/pieces';
import { wholeSentences } from './render/sentences';
import { toText } from './render/text';
import { clip, tidy } from './render/tidy';
import type { Scope } from './render/value';
import type { ReadyTemplate } from './templates/read-templates';
import { mailTo, webLink, words, type Entry } from './values';

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const LONGEST_SUBJECT = 140;
const LONGEST_NAME = 60;

/** The fields that every mail has. */
export function commonEntries({ reader, sender, file, reference, stop }: MailFacts): readonly Entry[] {
  const named = tidy(sender.name) || tidy(sender.address);
  const subject = `[${tidy(reference)}] Stop these mails`;
  return [
    ['reader', words(firstName(reader.name), LONGEST_NAME)],
    ['sender', words(named, LONGEST_NAME)],
    ['file', words(file, LONGEST_NAME)],
    [
      'reply',
      {
        kind: 'sentences',
        text: `Your reply goes to ${clip(named, LONGEST_NAME)} (${tidy(sender.address)}).`,
      },
    ],
    [
      'stop',
      webLink('Stop these mails', stop) ?? {
        kind: 'link',
        words: 'To stop these mails, reply with the word “stop”.',
        url: mailTo(sender.address, subject, 'stop'),
      },
    ],
  ];
}

export function composeMail(template: ReadyTemplate, scope: Scope, facts: MailFacts, preview: string): Mail {
  const blocks = toBlocks(fillIn(template.text, scope, template.sentences));
  const subject = subjectOf(template, scope, facts);
  return {
    subject,
    text: toText(blocks),
    html: toHtml(blocks, { subject, preview, title: clip(facts.file, LONGEST_NAME) || subject }),
  };
}

/** The code stands at the end, where answers and threads find it, whatever the template says. */
function subjectOf(
  { subject, sentences, name }: ReadyTemplate,
  scope: Scope,
  { reference }: MailFacts,
): string {
  const line = wholeSentences(fillIn(subject, scope, sentences));
  const said = line.map((inline) => (inline.kind === 'text' ? inline.text : inline.words)).join('');
  return `${clip(said, LONGEST_SUBJECT) || name} [${clip(reference, LONGEST_NAME)}]`;
}

/** How many words a reader has before them: addresses are not read. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !/^\(?https?:/.test(word)).length;
}

/** "Dr. Ana Duarte" is Ana; "Duarte, Ana" too. A single name stays. */
function firstName(name: string): string {
  const tidied = tidy(name.replace(/^(?:dr|prof|mr|mrs|ms|mx|sir|dame)\.?\s+/i, ''));
  const [last = '', first] = tidied.split(/,\s*/);
  return (first ?? last).split(' ')[0] ?? '';
}
