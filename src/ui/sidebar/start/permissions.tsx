/** What Google asks a person to allow, and why: Google's own words are broader than what is done with them. */
import { edition } from '../../../core/edition/edition';
import { scopesOf } from '../../../core/edition/scopes';

export function Permissions() {
  return (
    <details class="permissions">
      <summary>What Throughline asks permission for, and why</summary>
      <p class="help">
        Nothing happens until you press a button. Your plan stays in this file; what leaves it are the mails
        that you have seen and sent, and reminders of them. You may leave out any permission but the first;
        below each stands what is then missing.
      </p>
      <dl>
        {scopesOf(edition).map(({ name, google, why, without }) => (
          <div key={name}>
            <dt>“{google}”</dt>
            <dd>{why}</dd>
            <dd class="without">Without it: {without}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
