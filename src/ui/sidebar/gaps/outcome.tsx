/** What came of saving. */
import { useEffect, useRef } from 'preact/hooks';
import type { Task } from '../../use-task';
import { Notice } from '../parts/notice';

interface Props {
  readonly task: Task<string>;
  /** Where the button that was pressed is gone afterwards. */
  readonly takesFocus?: boolean;
}

export function Outcome({ task, takesFocus = false }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const said = task.state === 'done' ? task.value : '';
  useEffect(() => {
    if (takesFocus && said !== '') place.current?.focus();
  }, [said]);
  return (
    <div class="saved" role="status" tabIndex={-1} ref={place}>
      {said !== '' && <Notice kind="good">{said}</Notice>}
      {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
    </div>
  );
}
