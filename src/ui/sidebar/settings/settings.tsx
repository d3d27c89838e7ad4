/** Every threshold and rule with its reason: what holds now, what the default is, and the way to change it. */
import { useAnswer } from '../../use-answer';
import type { ScreenProps } from '../destination';
import { Await } from '../parts/await';
import { SettingsPage } from './settings-page';
import './settings.css';

export function Settings({ at }: ScreenProps<'settings'>) {
  const asked = useAnswer('openSettings');
  return (
    <Await asked={asked} waiting="Getting the settings…" lines={6}>
      {(held) => <SettingsPage held={held} opensAt={at.setting} onHeld={asked.replace} />}
    </Await>
  );
}
