/** A calm page where a link leads no further. */
import type { Door } from '../../core/reviews/answer-door';

export function DoorPage({ door: { title, says, sender } }: { readonly door: Door }) {
  return (
    <main>
      <h1>{title}</h1>
      <p>{says}</p>
      {sender && sender.address !== '' && (
        <p>
          The mail came from <a href={`mailto:${sender.address}`}>{sender.name || sender.address}</a>.
        </p>
      )}
    </main>
  );
}
