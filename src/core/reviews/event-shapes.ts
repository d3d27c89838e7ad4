/** The shape of every event: what the reader of the log insists on. */
import { atFirstUse } from '../at-first-use';
import { ALL_ANSWERS } from './answers';
import { OUTCOMES, REFUSAL_CAUSES, REPLIES, TOLD, type EventName, type LedgerEvent } from './events';
import { MESSAGE_KINDS } from './message';
import { isMoment } from './moment';
import { hasFields, isCount, isListOf, isOneOf, isText, type Shape } from './shape';

const idOf =
  (prefix: string): Shape<string> =>
  (value): value is string =>
    isText(value) && new RegExp(`^${prefix}-\\d+$`).test(value);
const shapes = atFirstUse((): Readonly<Record<EventName, Shape<unknown>>> => {
  const isMessageId = idOf('MS');
  const isReviewId = idOf('RV');

  const isPerson = hasFields({ name: isText, address: isText });
  const isRecipient = hasFields({ name: isText, address: isText, role: isText });
  const isAskedReview = hasFields(
    {
      id: isReviewId,
      table: isText,
      key: isText,
      item: isText,
      label: isText,
      version: isText,
      round: isCount,
    },
    { facts: hasFields({}), displaces: isText, changes: isListOf(isText) },
  );

  const ofMessage = { message: isMessageId };
  const ofReview = { review: isReviewId };
  const whose = { by: isText };

  return {
    queued: hasFields(
      {
        ...ofMessage,
        ...whose,
        kind: isOneOf(MESSAGE_KINDS),
        person: isRecipient,
        reviews: isListOf(isAskedReview),
        key: isText,
        content: isText,
        file: isText,
        batch: isText,
      },
      {
        stage: isText,
        question: isText,
        artefact: isText,
        due: isText,
        expires: isText,
        text: isText,
        notBefore: isText,
        decided: isText,
        open: isText,
      },
    ),
    sending: hasFields({ ...ofMessage, ...whose }),
    sent: hasFields({ ...ofMessage, ...whose }),
    refused: hasFields({ ...ofMessage, reason: isText, cause: isOneOf(REFUSAL_CAUSES) }),
    settled: hasFields({ ...ofMessage, ...whose, as: isOneOf(['sent', 'again']) }),
    cancelled: hasFields({ ...ofMessage, ...whose }, { because: isText, into: isMessageId }),
    answered: hasFields(
      {
        ...ofReview,
        ...whose,
        answer: isOneOf(ALL_ANSWERS),
        comment: isText,
        version: isText,
        via: isOneOf(['page', 'recorded']),
      },
      { message: isMessageId, as: isPerson },
    ),
    delegated: hasFields({ ...ofReview, ...whose, to: isPerson }),
    replied: hasFields(
      { ...ofReview, ...whose, reply: isOneOf(REPLIES), text: isText },
      { told: isOneOf(TOLD) },
    ),
    closed: hasFields({ ...ofReview, ...whose, outcome: isOneOf(OUTCOMES) }),
    stopped: hasFields({ ...whose, address: isText }),
    resumed: hasFields({ ...whose, address: isText }),
  };
});

export function isEventName(text: string): text is EventName {
  return Object.prototype.hasOwnProperty.call(shapes(), text);
}

const stamped = atFirstUse(() =>
  hasFields<{ readonly event: string }>({ event: isText, n: isCount, at: isMoment }),
);

/** The event in a text of JSON; undefined where it is not one of ours, whole and well formed. */
export function readEvent(json: string): LedgerEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const isStamped = stamped();
  if (!isStamped(value) || !isEventName(value.event)) return undefined;
  return shapes()[value.event](value) ? (value as unknown as LedgerEvent) : undefined;
}
