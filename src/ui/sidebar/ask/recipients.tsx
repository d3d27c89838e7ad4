/** Exactly who gets a mail. */
import type { AskPreview } from '../../../rpc/ask';

export function Recipients({ mails }: Pick<AskPreview, 'mails'>) {
  return (
    <>
      <h2>Goes to</h2>
      <ul class="recipients">
        {mails.map(({ name, address, later }) => (
          <li key={address}>
            {name} <span class="help">{address}</span>
            {later !== undefined && <span class="help"> on {later}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
