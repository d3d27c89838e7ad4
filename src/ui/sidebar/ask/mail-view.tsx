/** One mail with its exact recipient, as it looks and as plain text, and the way to the next person. */
import { useState } from 'preact/hooks';
import type { MailPreview } from '../../../core/reviews/preview-mails';
import { BodyChoice, MailBody } from '../../mail/mail-body';

interface Props {
  readonly mails: readonly MailPreview[];
  readonly at: number;
  readonly onChoose: (at: number) => void;
}

export function MailView({ mails, at, onChoose }: Props) {
  const [isText, setIsText] = useState(false);
  const mail = mails[at];
  if (!mail) return null;
  return (
    <section class="mail">
      <div class="field">
        <label>
          Mail to{' '}
          <select value={at} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
            {mails.map(({ name, address }, i) => (
              <option key={address} value={i}>
                {i + 1} of {mails.length}: {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <dl>
        <div>
          <dt>To</dt>
          <dd>{mail.address}</dd>
        </div>
        <div>
          <dt>Subject</dt>
          <dd>{mail.subject}</dd>
        </div>
        {mail.later !== undefined && (
          <div>
            <dt>Leaves on</dt>
            <dd>{mail.later}</dd>
          </div>
        )}
      </dl>
      <BodyChoice isText={isText} onChoose={setIsText} />
      <MailBody mail={mail} title={`Mail to ${mail.name}`} isText={isText} />
    </section>
  );
}
