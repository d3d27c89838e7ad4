/** Accepting, putting aside, and taking the last step back. Nothing is written to the plan before one of them is pressed. */
import type { StateUpdater } from 'preact/hooks';
import { pairText } from '../../../core/overlaps/pair-text';
import type { OverHeld } from '../../../core/overlaps/place-link';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { takenBackSentence } from '../parts/in-words';
import { linkOf, type Numbered } from './left-over';
import type { Front, WalkProps } from './use-walk';
import { leftSentence } from './words';

/** What the last step was, so that one press takes it back. */
type Step =
  | { readonly kind: 'linked'; readonly run: number; readonly numbers: readonly number[] }
  | { readonly kind: 'dismissed'; readonly what: string; readonly number: number };

interface Came {
  readonly said: string;
  readonly back?: Step;
}

export interface Held {
  readonly cell: string;
  readonly holds: string;
  readonly mayAdd: boolean;
}

interface Props extends Pick<WalkProps, 'found' | 'onDismissed'> {
  readonly front: Front | undefined;
  readonly strong: readonly Numbered[];
  readonly strength: number;
  readonly setHeld: (held: Held) => void;
  readonly setLinked: (next: StateUpdater<ReadonlySet<number>>) => void;
  readonly goTo: (number: number) => void;
}

export function useSteps({ found, front, strong, strength, ...to }: Props) {
  const { task, start } = useTask<Came>();
  const chosen = front && linkOf(found, front.item, front.chosen, strength);
  const linked = (said: string, run: number | undefined, numbers: readonly number[]): Came => {
    to.setLinked((old) => new Set([...old, ...numbers]));
    return { said, ...(run === undefined ? {} : { back: { kind: 'linked', run, numbers } }) };
  };
  const accept = (over?: OverHeld) => {
    if (!front || !chosen) return;
    void start(async () => {
      const came = await call('acceptLink', over ? { ...chosen, over } : chosen);
      if (came.state === 'held') {
        to.setHeld(came);
        return { said: '' };
      }
      to.goTo(front.number + 1);
      return linked(came.said, came.run, [front.number]);
    });
  };
  const acceptStrong = () =>
    start(async () => {
      const all = strong.map(({ item, suggestions }) => linkOf(found, item, suggestions[0], STRONG));
      const { said, run, left } = await call(
        'acceptLinks',
        all.flatMap((link) => link ?? []),
      );
      const failed = new Set(left.map(({ number }) => number));
      const numbers = strong.map(({ number }) => number).filter((_, i) => !failed.has(i));
      to.goTo(0);
      return linked([said, leftSentence(left)].join(' ').trim(), run, numbers);
    });
  const dismiss = () => {
    if (!front || !chosen) return;
    const { item, goal } = chosen;
    const { number, suggestions } = front;
    void start(async () => {
      to.onDismissed(await call('dismissLink', { item, goal }));
      to.goTo(suggestions.length < 2 ? number + 1 : number);
      return { said: 'Put aside.', back: { kind: 'dismissed', what: pairText(item, goal), number } };
    });
  };
  const back = task.state === 'done' ? task.value.back : undefined;
  const undo = () => {
    if (!back) return;
    void start(async () => {
      if (back.kind === 'dismissed') {
        to.onDismissed(await call('bringBackLink', back.what));
        to.goTo(back.number);
        return { said: 'It is suggested again.' };
      }
      const restored = await call('restoreRun', back.run);
      to.setLinked((old) => new Set([...old].filter((number) => !back.numbers.includes(number))));
      to.goTo(back.numbers[0] ?? 0);
      return { said: takenBackSentence(restored) };
    });
  };
  return { task, back, accept, acceptStrong, dismiss, undo };
}

const STRONG = 9;
