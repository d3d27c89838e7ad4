/** How people will answer, in plain words, with the page that was found to be used with one press. */
import { useTask } from '../../use-task';
import { call } from '../../call';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';
import type { Asking } from './use-ask-form';

const WITHOUT =
  'For a page with buttons, whoever set up Throughline opens Extensions, Apps Script, and there Deploy, New deployment, Web app. Its address ends in /exec. It goes into Settings, at “Answer page”.';

export function AnswerWayView({ asking: { way, takeWay } }: { readonly asking: Asking }) {
  const { task, start } = useTask<void>();
  const use = () => start(async () => takeWay(await call('takeAnswerPage')));
  return (
    <section>
      <h2>How they answer</h2>
      <div role="status">
        {way.by === 'page' ? (
          <>
            <p>On a page of their own, without an account and without a look into this sheet.</p>
            <p class="help address">{way.address}</p>
          </>
        ) : (
          <p>
            By mail. Each button begins a reply to you, and you write the answer down with “Record an answer”.
          </p>
        )}
      </div>
      {way.by === 'reply' && way.address !== undefined && (
        <>
          <p class="help">
            They could press a button on a page instead. One was published for this file:{' '}
            <span class="address">{way.address}</span>
          </p>
          <BusyButton busy="Setting…" onPress={use}>
            Let them answer on this page
          </BusyButton>
        </>
      )}
      {way.by === 'reply' && way.address === undefined && (
        <p class="help">{way.isFixed ? 'This edition of Throughline has no page for answers.' : WITHOUT}</p>
      )}
      {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
    </section>
  );
}
