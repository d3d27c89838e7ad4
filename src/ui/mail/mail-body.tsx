/** A mail as it will look or as plain text, and the choice between them. */
import './mail-body.css';

interface ChoiceProps {
  readonly isText: boolean;
  readonly onChoose: (isText: boolean) => void;
}

export function BodyChoice({ isText, onChoose }: ChoiceProps) {
  return (
    <div class="buttons mail-choice" role="group" aria-label="How the mail is shown">
      <button type="button" class="small" aria-pressed={!isText} onClick={() => onChoose(false)}>
        As it looks
      </button>
      <button type="button" class="small" aria-pressed={isText} onClick={() => onChoose(true)}>
        As plain text
      </button>
    </div>
  );
}

interface BodyProps {
  readonly mail: { readonly text: string; readonly html: string };
  /** What the frame around it is called. */
  readonly title: string;
  readonly isText: boolean;
}

export function MailBody({ mail: { text, html }, title, isText }: BodyProps) {
  if (isText) return <pre class="mail-text">{text}</pre>;
  // Nothing in it may run, and nothing in it leads away.
  return <iframe sandbox="" class="mail-html" title={title} srcdoc={html} />;
}
