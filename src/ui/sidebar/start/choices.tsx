/** The way to the other screens, each with what it is good for. */
import type { Destination } from '../destination';

interface Choice {
  readonly to: Destination;
  readonly title: string;
  readonly about: string;
}

const CHOICES: readonly Choice[] = [
  {
    to: { screen: 'mapping' },
    title: 'Use my sheet',
    about: 'Say which tab and column is which. Your tabs stay as they are.',
  },
  {
    to: { screen: 'gaps' },
    title: 'Gaps',
    about: 'What does not line up: go to the cell, plan it, or accept it with a reason.',
  },
  {
    to: { screen: 'ask' },
    title: 'Request reviews',
    about: 'Ask people about the selected rows. You see every mail before it leaves.',
  },
  {
    to: { screen: 'concerns' },
    title: 'Concerns',
    about: 'What people worry about, and your reply to each.',
  },
  {
    to: { screen: 'record' },
    title: 'Record an answer',
    about: 'Write down what somebody said in a meeting, a call or a mail.',
  },
  {
    to: { screen: 'why' },
    title: 'Why',
    about: 'What the selected row is for, and what the formula in a cell computes.',
  },
  {
    to: { screen: 'row' },
    title: 'Edit or add a row',
    about: 'A form for the selected row, or for a new one.',
  },
  {
    to: { screen: 'map' },
    title: 'Map',
    about: 'What a product objective contributes to the company, and why.',
  },
  {
    to: { screen: 'overlaps' },
    title: 'Find the overlaps',
    about: 'Work without a link, and the objectives that it may serve.',
  },
  {
    to: { screen: 'outcomes' },
    title: 'Say it as an outcome',
    about: 'Texts that name work, and how each could name its result.',
  },
  {
    to: { screen: 'formulas' },
    title: 'Insert a formula',
    about: 'Find a formula, fill it in and put it into a cell.',
  },
  {
    to: { screen: 'settings' },
    title: 'Settings',
    about: 'When a rule speaks up, why, and which rules are off.',
  },
  {
    to: { screen: 'changes' },
    title: 'What changed',
    about: 'See which cells the last runs wrote, and take the last one back.',
  },
  {
    to: { screen: 'installation' },
    title: 'Check this installation',
    about: 'What Google gives Throughline here, and what to do where it does not.',
  },
  {
    to: { screen: 'remove' },
    title: 'Remove Throughline from this file',
    about: 'Takes its tabs out. Yours stay.',
  },
];

export function Choices({ go }: { readonly go: (to: Destination) => void }) {
  return (
    <ul class="choices">
      {CHOICES.map(({ to, title, about }) => (
        <li key={title}>
          <button type="button" onClick={() => go(to)}>
            <span class="name">{title}</span>
            <span class="summary">{about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
