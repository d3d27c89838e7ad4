/** Remove Throughline from this file: what goes, what stays, and a second press that does it. */
import { useRef, useState } from 'preact/hooks';
import type { RemovalWish, Removed } from '../../../rpc/removal';
import { call } from '../../call';
import { useAnswer } from '../../use-answer';
import { Await } from '../parts/await';
import { Gone } from './gone';
import { RemoveForm } from './remove-form';
import './remove.css';

export function Remove() {
  const asked = useAnswer('previewRemoval');
  const [removed, setRemoved] = useState<Removed>();
  const gone = useRef<HTMLDivElement>(null);
  const remove = async (wish: RemovalWish) => {
    setRemoved(await call('removeThroughline', wish));
    requestAnimationFrame(() => gone.current?.focus());
  };
  return (
    <>
      <div class="gone" role="status" tabIndex={-1} ref={gone}>
        {removed && <Gone removed={removed} />}
      </div>
      {!removed && (
        <Await asked={asked} waiting="Looking at what would go…" lines={4}>
          {(preview) => <RemoveForm preview={preview} onRemove={remove} lookAgain={asked.askAgain} />}
        </Await>
      )}
    </>
  );
}
