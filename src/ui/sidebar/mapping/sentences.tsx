/** What is to be mended, a sentence each. */
import { Notice } from '../parts/notice';

export function Sentences({ of }: { readonly of: readonly string[] }) {
  if (of.length === 0) return null;
  return (
    <Notice kind="problem">
      {of.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
