/** Where the company competes and how it wins, with the sources. */
import { choice, day, text } from './kinds';
import { owner } from './shared-columns';
import { table } from './table';
import { words } from './words';

const ASPECTS = [
  'Vision',
  'Mission',
  'Market',
  'Positioning',
  'How we win',
  'Resource allocation',
  'Not doing',
] as const;

export const vision = table({
  name: 'Vision',
  purpose: 'Where the company competes and how it wins, with the sources.',
  kind: 'plan',
  alsoCalled: ['strategy', 'company vision', 'vision and mission'],
  identity: 'statement',
  columns: () => ({
    aspect: choice('Aspect', 'What the statement is about, such as Market.', ASPECTS, {
      synonyms: words('element, part, topic, section, block, question'),
      width: 130,
    }),
    statement: text(
      'Statement',
      'One sentence, as the source says it: We serve repair shops of 5 to 50 people.',
      {
        width: 420,
        synonyms: words(
          'vision statement, what it says, answer, what we say, our answer, text, description',
          'content, summary',
        ),
      },
    ),
    owner: owner('Whom to ask about it, by name or e-mail.'),
    source: text('Source', 'Where it was said: Board deck 2026, page 4, or a link.', {
      width: 220,
      synonyms: ['document', 'link', 'where from'],
    }),
    sourceDate: day('Source date', 'When the source was published.', {
      synonyms: words('date, as of, date of source, published, dated, source of, last updated'),
    }),
  }),
});
