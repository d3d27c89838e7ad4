/** What a message that asks for answers is made from. */
import type { Day } from '../tables/day';
import type { MailFacts, ReviewFacts } from './facts';
import type { RequestKind } from './templates/template';

export interface RequestFacts extends MailFacts {
  readonly kind: RequestKind;
  /** The weightiest first. Those after the third are only counted. */
  readonly reviews: readonly ReviewFacts[];
  /** The page that shows all of them; left out where no web app is deployed. */
  readonly page?: string;
  /** Two at most are asked. */
  readonly questions: readonly string[];
  readonly stage?: string;
  readonly artefact?: string;
  readonly due?: Day;
  readonly decided?: string;
  readonly open?: string;
  /** A clause that begins with "you": "you care about PO-3". Left out, the role says why. */
  readonly why?: string;
}
