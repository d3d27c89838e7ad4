/** The way through a plan, and how far this file has come. */
import type { Overview } from '../../../rpc/start';
import { stepsOf } from './steps';

export function Path({ overview }: { readonly overview: Overview }) {
  return (
    <ol class="path" aria-label="Where you are">
      {stepsOf(overview).map(({ title, state, about }) => (
        <li key={title} class={state} aria-current={state === 'next' ? 'step' : undefined}>
          <span class="title">
            {title} <span class="state">{WORDS[state]}</span>
          </span>
          <span class="about">{about}</span>
        </li>
      ))}
    </ol>
  );
}

const WORDS = { done: 'Done', next: 'Next', waits: 'Under way', later: 'Later' } as const;
