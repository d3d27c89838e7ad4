/** What a link in a mail opens. The page asks for the rest itself, once somebody really looks at it. */
import { isCode } from '../../google/installation/check-codes';
import { answerPageFor } from '../../google/show-answer-page';
import { checkPageFor } from '../../google/show-check-page';

/** @param event what Google says of the request; whatever is in it, a page comes back */
export function serveAnswerPage(event: unknown): ReturnType<typeof answerPageFor> {
  const { parameter = {} } = (event ?? {}) as { readonly parameter?: Readonly<Record<string, unknown>> };
  const text = (name: string) => {
    const value = parameter[name];
    return typeof value === 'string' ? value : '';
  };
  if (isCode(text('check'))) return checkPageFor(text('check'));
  return answerPageFor({ token: text('t'), review: text('r'), answer: text('a'), wish: text('do') });
}
