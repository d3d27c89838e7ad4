/** The items to ask about: those that were selected, more by search, fewer by Remove. */
import { FIELD_IDS } from './field-ids';
import { useRef, useState } from 'preact/hooks';
import { label } from '../../../core/forms/named-parts';
import type { AskPage } from '../../../rpc/ask';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { ItemPicker } from '../parts/item-picker';
import { Notice } from '../parts/notice';
import type { Asking } from './use-ask-form';

interface Props {
  readonly page: AskPage;
  readonly asking: Asking;
  readonly problem: string | undefined;
}

export function ItemChoice({ page, asking, problem }: Props) {
  const [hint, setHint] = useState(page.hint);
  const { task, start } = useTask<void>();
  const title = useRef<HTMLHeadingElement>(null);
  const left = page.all.filter(
    (one) => !asking.items.some(({ table, key }) => table === one.table && key === one.key),
  );
  const take = () =>
    start(async () => {
      const found = await call('openAsk', {});
      setHint(found.hint);
      if (found.items.length > 0) asking.take(found.items);
    });
  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        What to ask about
      </h2>
      {hint !== undefined && asking.items.length === 0 && <Notice>{hint}</Notice>}
      <ul class="asked-items">
        {asking.items.map((item) => (
          <li key={`${item.table} ${item.key}`}>
            <span>
              <span class="kind">{item.kind}</span> {label(item)}
            </span>
            <button
              type="button"
              class="small"
              aria-label={`Remove ${label(item)}`}
              onClick={() => {
                asking.remove(item);
                title.current?.focus();
              }}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      <ItemPicker
        id={FIELD_IDS.items}
        label={`Add ${asking.items.length === 0 ? 'one' : 'another'} by ID or name`}
        items={left}
        placeholder="Search the plan and its gaps"
        problem={problem}
        onChoose={asking.add}
      />
      <BusyButton busy="Looking…" onPress={take}>
        Take the selected rows
      </BusyButton>
      <div role="status">
        {task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}
        <p class="only-heard">
          {asking.items.length === 1 ? '1 item chosen' : `${asking.items.length} items chosen`}
        </p>
      </div>
    </section>
  );
}
