/** The mail that the add-on sent. Nothing leaves this computer: each message is shown as its reader would see it. */
import { useState } from 'preact/hooks';
import type { Mail } from '../../protocol/workbook-view';
import { shortTime } from './time';

export function Outbox({ mails }: { mails: readonly Mail[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const mail = mails.find((one) => one.id === chosen);
  if (mails.length === 0) {
    return (
      <p class="empty">
        No mail yet. When the add-on sends an e-mail, it stays on this computer and you can read it here.
      </p>
    );
  }
  if (mail) return <Message mail={mail} onBack={() => setChosen(null)} />;
  return (
    <ul class="rows">
      {[...mails].reverse().map((one) => (
        <li key={one.id}>
          <button type="button" class="row" onClick={() => setChosen(one.id)}>
            <strong>{one.subject || '(no subject)'}</strong>
            <span>To {one.to}</span>
            <time dateTime={one.sent}>{shortTime(one.sent)}</time>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Message({ mail, onBack }: { mail: Mail; onBack: () => void }) {
  const [asText, setAsText] = useState(!mail.hasHtml);
  return (
    <article class="message">
      <button type="button" class="link" onClick={onBack}>
        ← All mail
      </button>
      <h3>{mail.subject || '(no subject)'}</h3>
      <dl>
        <Line label="From" value={mail.from} />
        <Line label="To" value={mail.to} />
        <Line label="Cc" value={mail.cc} />
        <Line label="Replies to" value={mail.replyTo} />
        <Line label="Sent" value={shortTime(mail.sent)} />
      </dl>
      {mail.hasHtml && (
        <label class="switch">
          <input
            type="checkbox"
            checked={asText}
            onChange={(event) => setAsText(event.currentTarget.checked)}
          />
          Show the plain text that some readers see
        </label>
      )}
      {asText ? (
        <pre class="mail-text">{mail.text}</pre>
      ) : (
        <iframe
          class="mail-frame"
          title={`E-mail: ${mail.subject}`}
          src={`/mail/${mail.id}`}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      )}
    </article>
  );
}

function Line({ label, value }: { label: string; value: string }) {
  if (!value) return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}
