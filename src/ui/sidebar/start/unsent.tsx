/** Start page: mails that have not gone out, why, and the way to them. */
import type { Overview } from '../../../rpc/start';
import type { PauseState } from '../../../rpc/pause';
import type { Answer } from '../../use-answer';
import type { Destination } from '../destination';
import { Notice } from '../parts/notice';

interface Props {
  readonly overview: Overview;
  /** The reason may be the switch. */
  readonly pause: Answer<PauseState>;
  readonly go: (to: Destination) => void;
}

export function Unsent({ overview: { unsent, goesOn }, pause, go }: Props) {
  if (!unsent || pause.state === 'waiting') return null;
  const isPaused = pause.state === 'here' && pause.value.isPaused;
  return (
    <Notice kind={unsent.unknown + unsent.refused > 0 ? 'problem' : 'plain'}>
      <p>{saidOf(unsent, isPaused, goesOn)}</p>
      <button type="button" onClick={() => go({ screen: 'ask', showsWaiting: true })}>
        Look at these mails
      </button>
    </Notice>
  );
}

function saidOf(
  { waits, unknown, refused, isHalted }: NonNullable<Overview['unsent']>,
  isPaused: boolean,
  goesOn: string | undefined,
): string {
  const unasked = goesOn === undefined ? ' to be sent.' : `. ${goesOn}`;
  const why = isPaused
    ? ', because messages are paused. The switch is below.'
    : isHalted
      ? ', because three in a row did not go through.'
      : unasked;
  return [
    waits > 0 && `${mails(waits)} ${waits === 1 ? 'waits' : 'wait'}${why}`,
    unknown > 0 && `${mails(unknown)} may have been sent: say which it is.`,
    refused > 0 && `Google refused ${mails(refused)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const mails = (n: number) => (n === 1 ? '1 mail' : `${n} mails`);
