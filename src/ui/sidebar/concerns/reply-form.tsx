/** A reply: changed, kept because, or let's talk, in the person's words; the mail is shown before it leaves. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ConcernItem } from '../../../core/reviews/concerns';
import { replyProblem, type ReplyForm as Form } from '../../../core/reviews/reply-form';
import type { ReplyPreview } from '../../../rpc/concerns';
import { call } from '../../call';
import { useTask } from '../../use-task';
import { BusyButton } from '../parts/busy-button';
import { Notice } from '../parts/notice';
import { ReplyMail } from './reply-mail';

interface Props {
  readonly concern: ConcernItem;
  readonly onTouched: (touched: boolean) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const KINDS: readonly (readonly [Form['reply'], string])[] = [
  ['changed', 'Changed: the plan is different now'],
  ['kept', 'Kept because: the plan stays as it is'],
  ['talk', 'Let’s talk'],
];

export function ReplyForm({ concern, onTouched, onDone, onCancel }: Props) {
  const [reply, setReply] = useState<Form['reply']>('changed');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const [preview, setPreview] = useState<ReplyPreview>();
  const { task, start } = useTask<void>();
  const field = useRef<HTMLTextAreaElement>(null);
  const kind = useRef<HTMLSelectElement>(null);
  useLayoutEffect(() => kind.current?.focus(), []);
  const form: Form = { review: concern.review, reply, text };
  const unlessWrong = (work: () => Promise<void>) => {
    const wrong = replyProblem(form);
    setProblem(wrong);
    return wrong === undefined ? start(work) : field.current?.focus();
  };
  const look = async () => unlessWrong(async () => setPreview(await call('previewReply', form)));
  const note = async () =>
    unlessWrong(async () => {
      const told = { ...form, told: 'elsewhere' } as const;
      const { mark } = await call('previewReply', told);
      await call('sendReply', { form: told, mark });
      onTouched(false);
      onDone();
    });
  const change = (act: () => void) => {
    onTouched(true);
    setPreview(undefined);
    act();
  };
  return (
    <div class="reply-form">
      <div class="field">
        <label>
          Reply{' '}
          <select
            ref={kind}
            value={reply}
            onChange={(event) => {
              const chosen = event.currentTarget.value as Form['reply'];
              change(() => setReply(chosen));
            }}
          >
            {KINDS.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="field">
        <label>
          In your words{' '}
          <textarea
            ref={field}
            rows={3}
            value={text}
            aria-invalid={problem !== undefined}
            aria-describedby={`${concern.review}-reply`}
            onInput={(event) => {
              const typed = event.currentTarget.value;
              change(() => setText(typed));
            }}
          />
        </label>
        <p class="missing" id={`${concern.review}-reply`}>
          {problem}
        </p>
      </div>
      {preview && (
        <ReplyMail
          preview={preview}
          form={form}
          onSent={() => {
            onTouched(false);
            onDone();
          }}
        />
      )}
      <div class="buttons wrap">
        {!preview && (
          <BusyButton look="primary" busy="Writing the mail…" onPress={look}>
            {concern.canMail ? 'Look at the mail' : 'Go on'}
          </BusyButton>
        )}
        {concern.canMail && (
          <BusyButton busy="Noting…" onPress={note}>
            They know already, only note it
          </BusyButton>
        )}
        <button type="button" onClick={onCancel}>
          Not now
        </button>
      </div>
      <div role="status">{task.state === 'failed' && <Notice kind="problem">{task.message}</Notice>}</div>
    </div>
  );
}
