/** Where Google does not say who is at the sheet, the person does, before anything else: replies have to go somewhere. */
import { useRef, useState } from 'preact/hooks';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';

export function WhoAsks({ onKnown }: { readonly onKnown: () => void }) {
  const [typed, setTyped] = useState('');
  const { task, start } = useTask<void>();
  const field = useRef<HTMLInputElement>(null);
  const problem = task.state === 'failed' ? task.message : undefined;
  const save = async () => {
    await start(async () => {
      await call('sayWhoAsks', typed);
      onKnown();
    });
    // Where it was no address the field is still there; else the title of the screen stays.
    (field.current ?? document.querySelector<HTMLElement>('h1'))?.focus();
  };
  return (
    <div class="ask">
      <p>
        Google does not tell Throughline your e-mail address. People reply to it, and a trial mail goes there.
        Nothing is sent now.
      </p>
      <div class="field">
        <label>
          Your e-mail address{' '}
          <input
            ref={field}
            type="email"
            autocomplete="email"
            value={typed}
            aria-invalid={problem !== undefined}
            aria-describedby="who-asks-problem"
            onInput={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={({ key }) => key === 'Enter' && void save()}
          />
        </label>
        <p id="who-asks-problem" class="missing" role="alert">
          {problem}
        </p>
      </div>
      <div class="buttons">
        <BusyButton look="primary" busy="Keeping it…" onPress={save}>
          Go on
        </BusyButton>
      </div>
    </div>
  );
}
