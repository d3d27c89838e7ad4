/** What is to be put right before an answer can be recorded: said on the page, and insisted on when it arrives. */
import { cellText } from '../tables/cell';
import { isAddress, normaliseAddress } from './address';
import type { Answer } from './answers';

const LONGEST_COMMENT = 4000;
const LONGEST_NAME = 120;

export interface NamedPerson {
  readonly name: string;
  readonly address: string;
}

interface Said {
  readonly answer: Answer;
  readonly comment: string;
}

/** What is wrong with an answer as it stands, in a sentence; undefined where nothing is. */
export function problemOf({ answer, comment }: Said): string | undefined {
  const length = [...comment].length;
  if (answer === 'Objection' && comment.trim() === '') {
    return 'Please say what harm it would do. An objection needs a reason.';
  }
  return length > LONGEST_COMMENT
    ? `Your comment has ${length} characters. Please shorten it to ${LONGEST_COMMENT}.`
    : undefined;
}

/** The same of a person who was named. Either part may be missing, but not both. */
export function personProblem(person: NamedPerson | undefined): string | undefined {
  if (!person) return undefined;
  const address = normaliseAddress(person.address);
  if ([...person.name].length > LONGEST_NAME) {
    return `The name has more than ${LONGEST_NAME} characters. Please shorten it.`;
  }
  if (cellText(person.name) === '' && address === '') return 'Please give a name or an e-mail address.';
  return address === '' || isAddress(address)
    ? undefined
    : 'The e-mail address does not look like one. Expected: name@example.com.';
}
