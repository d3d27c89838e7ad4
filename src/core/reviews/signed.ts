/** Whether mails of this file have left with links that nobody can check any more. */
import type { ReviewBook } from './book';

/**
 * The secret that signs links is missing although people were asked from this file, as where the script was taken out and put in again. A
 * new secret makes every link useless that has left, so a person has to want it.
 */
export function isUnsigned({ messages }: ReviewBook, file: string, hasSecret: boolean): boolean {
  return !hasSecret && [...messages.values()].some((message) => message.file === file);
}
