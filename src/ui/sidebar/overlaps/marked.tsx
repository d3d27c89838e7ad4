/** A text with the words marked that it shares with a goal. */
import type { Suggestion } from '../../../core/overlaps/listed-work';

interface Props {
  readonly text: string;
  /** In the order of the text. */
  readonly marks: Suggestion['marks'];
}

export function Marked({ text, marks }: Props) {
  const ends = marks.map(([at, length]) => at + length);
  return (
    <>
      {marks.map(([at, length], i) => (
        <>
          {text.slice(ends[i - 1] ?? 0, at)}
          <mark>{text.slice(at, at + length)}</mark>
        </>
      ))}
      {text.slice(ends[ends.length - 1] ?? 0)}
    </>
  );
}
