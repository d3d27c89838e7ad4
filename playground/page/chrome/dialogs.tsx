/** Dialogs that wait for a person: the add-on's alerts and prompts, refused edits, and starting again. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer, Button, Question } from '../../protocol/workbook-view';
import type { Fresh } from '../../protocol/request';
import { startAgain } from '../actions';
import { send } from '../connection';
import { getState, setState, usePageState } from '../state';

const LABELS: Readonly<Record<Button, string>> = {
  ok: 'OK',
  cancel: 'Cancel',
  yes: 'Yes',
  no: 'No',
  close: 'Close',
};

const FRESH: Readonly<Record<Fresh, { title: string; comes: string; button: string }>> = {
  sample: {
    title: 'Start again from the sample?',
    comes: 'a fresh workbook with the sample plan',
    button: 'Start again',
  },
  empty: { title: 'Start a new empty file?', comes: 'an empty workbook', button: 'Start empty' },
};

export function Dialogs() {
  const { question, refusals, confirming } = usePageState();
  const [refusal] = refusals;
  return (
    <>
      {question && <QuestionDialog key={question.id} question={question} />}
      {!question && refusal !== undefined && (
        <Modal title="There was a problem" onClose={closeRefusal}>
          <p>{refusal}</p>
          <div class="buttons">
            <button type="button" class="primary" data-first onClick={closeRefusal}>
              OK
            </button>
          </div>
        </Modal>
      )}
      {confirming && (
        <Modal title={FRESH[confirming].title} onClose={() => setState({ confirming: null })}>
          <p>
            This workbook, its mail and its timers are put aside, and {FRESH[confirming].comes} takes their
            place.
          </p>
          <div class="buttons">
            <button type="button" data-first onClick={() => setState({ confirming: null })}>
              Cancel
            </button>
            <button type="button" class="primary" onClick={() => void startAgain(confirming)}>
              {FRESH[confirming].button}
            </button>
          </div>
        </Modal>
      )}
    </>
  );
}

function closeRefusal(): void {
  setState({ refusals: getState().refusals.slice(1) });
}

function QuestionDialog({ question }: { question: Question }) {
  const text = useRef<HTMLInputElement>(null);
  const answer = (button: Button) => {
    const reply: Answer = { button, text: text.current?.value ?? '' };
    setState({ question: null });
    void send({ ask: 'answer', id: question.id, answer: reply });
  };
  const [first = 'ok'] = question.buttons;
  return (
    <Modal title={question.title || 'Throughline'} onClose={() => answer('close')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(first);
        }}
      >
        <p class="question">{question.text}</p>
        {question.kind === 'prompt' && (
          <input ref={text} type="text" aria-label={question.text || question.title} data-first />
        )}
        <div class="buttons">
          {[...question.buttons].reverse().map((button) => (
            <button
              key={button}
              type={button === first ? 'submit' : 'button'}
              class={button === first ? 'primary' : ''}
              data-first={button === first && question.kind === 'alert' ? true : undefined}
              onClick={button === first ? undefined : () => answer(button)}
            >
              {LABELS[button]}
            </button>
          ))}
        </div>
      </form>
    </Modal>
  );
}

/** A modal dialog: the browser keeps the focus inside, and Escape closes it. */
export function Modal({
  title,
  onClose,
  children,
  width,
}: {
  title: string;
  onClose: () => void;
  children: ComponentChildren;
  width?: number;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    shown?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      shown?.close();
      // A browser gives the focus back by itself, but not to a page in a frame, such as the sidebar.
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      style={width ? { width: `${width}px` } : undefined}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // The grid listens for keys on the whole window.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="dialog-head">
        <h2>{title}</h2>
        <button type="button" class="icon" aria-label="Close" onClick={onClose}>
          ×
        </button>
      </div>
      {children}
    </dialog>
  );
}
