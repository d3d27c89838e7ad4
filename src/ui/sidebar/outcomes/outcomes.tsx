/** Say it as an outcome: texts that name work, one at a time, with what they could say instead. */
import { useState } from 'preact/hooks';
import type { FoundOutputs } from '../../../core/outcomes/flagged-row';
import { textOf } from '../../../core/outcomes/left-text';
import { call } from '../../call';
import { useAnswer } from '../../use-answer';
import type { ScreenProps } from '../destination';
import { Await } from '../parts/await';
import { counted } from '../parts/in-words';
import { NoPlan } from '../parts/no-plan';
import { PutAsideList } from '../parts/put-aside-list';
import { Walk } from './walk';
import './outcomes.css';

export function Outcomes({ at: { gap }, ...screen }: ScreenProps<'outcomes'>) {
  const asked = useAnswer('findOutputs', gap === undefined ? {} : { gap });
  return (
    <>
      <p class="help">
        Work is done when it is done. A result says what changes for somebody. Nothing is written before you
        press.
      </p>
      <Await asked={asked} waiting="Reading what the rows say…">
        {(found) => <Found found={found} {...screen} />}
      </Await>
    </>
  );
}

interface Props extends Pick<ScreenProps<'outcomes'>, 'go' | 'onTouched'> {
  readonly found: FoundOutputs;
}

function Found({ found, go, onTouched }: Props) {
  const [left, setLeft] = useState(found.left);
  if (found.noPlan) return <NoPlan lack={found.noPlan} go={go} />;
  return (
    <>
      {found.foreign > 0 && (
        <p class="help say-foreign">
          {counted(found.foreign, 'text')} {found.foreign === 1 ? 'does' : 'do'} not read like English, so
          nothing is said about {found.foreign === 1 ? 'it' : 'them'}.
        </p>
      )}
      {found.hint === undefined ? (
        <Walk found={found} left={left} onLeft={setLeft} go={go} onTouched={onTouched} />
      ) : (
        <div class="note say-hint">{found.hint}</div>
      )}
      <PutAsideList
        title="Left as they are"
        lines={left}
        nameOf={textOf}
        saidAfter="Brought back. It is looked at again when you open this screen anew."
        onBringBack={async (what) => setLeft(await call('bringBackText', what))}
      />
    </>
  );
}
