/** The screen that is open: its code may still be on its way. */
import type { ScreenProps } from './destination';
import { useComing } from '../use-answer';
import { Await } from './parts/await';
import { loadScreen, screenHere } from './screens';

export function OpenScreen(props: ScreenProps) {
  const { screen } = props.at;
  const here = screenHere(screen);
  const asked = useComing(() => loadScreen(screen), [screen], here && { value: here });
  return (
    <Await asked={asked} waiting="Opening…">
      {(Screen) => <Screen {...props} />}
    </Await>
  );
}
