/** The mails that remind: one a person for everything that one colleague reminds of on a day. */
import type { HeldReview } from './book';
import type { Draft, DraftReview } from './draft';

export type ReminderKind = 'reminder' | 'lastCall';

/** Whoever asked reminds too: replies go there. */
export interface AskerDraft {
  readonly by: string;
  readonly draft: Draft;
}

interface DueReview {
  readonly review: HeldReview;
  readonly kind: ReminderKind;
}

/**
 * Nobody gets two reminders on a day because two colleagues asked: whoever's question ends first comes first, and the other's turn is on the
 * next day.
 */
export function oneAskerEach<D extends Pick<DueReview, 'review'>>(due: readonly D[]): readonly D[] {
  const first = new Map<string, string>();
  const sorted = [...due].sort((a, b) => ((a.review.due ?? '9') < (b.review.due ?? '9') ? -1 : 1));
  for (const { review } of sorted) {
    if (!first.has(review.person.address)) first.set(review.person.address, review.askedBy);
  }
  return due.filter(({ review }) => first.get(review.person.address) === review.askedBy);
}

/** Soft ones and last ones together become a mail with all open questions; drafts of one kind to one person are merged when they are queued. */
export function reminderDrafts(due: readonly DueReview[]): readonly AskerDraft[] {
  const groups = new Map<string, DueReview[]>();
  for (const one of due) {
    const key = `${one.review.askedBy} ${one.review.person.address}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const isMixed = new Set(group.map(({ kind }) => kind)).size > 1;
    return group.map(({ review, kind }) => ({
      by: review.askedBy,
      draft: draftOf(review, isMixed ? 'openQuestions' : kind),
    }));
  });
}

function draftOf(review: HeldReview, kind: Draft['kind']): Draft {
  const { id, table, key, item, label, version, round, displaces, changes } = review;
  const asked: DraftReview = {
    id,
    table,
    key,
    item,
    label,
    version,
    round,
    ...(displaces === undefined ? {} : { displaces }),
    ...(changes === undefined ? {} : { changes }),
  };
  const { person, stage, question, artefact, due, expires } = review;
  const texts = Object.entries({ stage, question, artefact, due, expires });
  return {
    kind,
    person,
    reviews: [asked],
    ...(Object.fromEntries(texts.filter(([, text]) => text !== undefined)) as Partial<Draft>),
  };
}
