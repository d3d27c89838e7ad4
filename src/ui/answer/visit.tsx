/** One visit: what the link is about is asked for, and then shown. */
import { useEffect, useState } from 'preact/hooks';
import type { Opened } from '../../core/reviews/answer-door';
import { BusyButton } from '../sidebar/parts/busy-button';
import { messageOf } from '../call';
import { openReview } from './call-with-link';
import { DoorPage } from './door-page';
import type { Link } from './link';
import { Questions } from './questions';
import { StopPage } from './stop-page';

type Answer =
  | { readonly state: 'waiting' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'here'; readonly opened: Opened };

const TRIAL = {
  title: 'This was a trial mail',
  says: 'The buttons in the mails to others lead to a page with their questions. This one records nothing.',
};

export function Visit({ link }: { readonly link: Link }) {
  const [answer, setAnswer] = useState<Answer>({ state: 'waiting' });
  const load = () =>
    openReview(link.token).then(
      (opened) => setAnswer({ state: 'here', opened }),
      (error: unknown) => setAnswer({ state: 'failed', message: messageOf(error) }),
    );
  useEffect(() => {
    if (link.wish !== 'trial') void load();
  }, []);
  if (link.wish === 'trial') return <DoorPage door={TRIAL} />;
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed') {
    return (
      <main>
        <h1>The page could not be opened</h1>
        <p role="alert">{answer.message}</p>
        <div class="buttons">
          <BusyButton look="primary" busy="Trying again…" onPress={load}>
            Try again
          </BusyButton>
        </div>
      </main>
    );
  }
  const { opened } = answer;
  if (opened.kind === 'door') return <DoorPage door={opened} />;
  const { page } = opened;
  return link.wish === 'stop' ? (
    <StopPage token={link.token} page={page} />
  ) : (
    <Questions link={link} page={page} />
  );
}

function Waiting() {
  return (
    <main>
      <p class="help" role="status">
        Getting the question…
      </p>
      <div class="placeholders" aria-hidden="true">
        <div />
        <div />
        <div />
      </div>
    </main>
  );
}
