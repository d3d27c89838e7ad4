/** Sidebar: the mails as they would leave, and what stands in their way. Nothing is written or sent. */
import type { AskForm } from '../../core/reviews/ask-form';
import { templateProblems } from '../../core/emails/templates/read-templates';
import type { AskPreview } from '../../rpc/ask';
import { readAskFile } from './ask-file';
import { outletOf } from './ask-limits';
import { asking } from './asking';

export function previewAsk(form: AskForm): AskPreview {
  const file = readAskFile();
  const { queueing, previews } = asking(form, file);
  return {
    mails: previews.mails,
    mark: previews.mark,
    heldBack: queueing.heldBack,
    problems: previews.problems.length > 0 ? brokenWords(file.composing.templates, previews.problems) : [],
    me: file.by,
    isFirst: ![...file.state.book.messages.values()].some(({ state }) => state === 'Sent'),
    ...outletOf(file),
  };
}

/** What is wrong on the Templates tab keeps many mails from being written, and is said once. */
function brokenWords(
  templates: Parameters<typeof templateProblems>[0],
  problems: readonly string[],
): readonly string[] {
  const broken = templateProblems(templates);
  const isBroken = (problem: string) => broken.some((one) => problem.includes(one));
  return [
    ...broken.filter((one) => problems.some((problem) => problem.includes(one))),
    ...problems.filter((one) => !isBroken(one)),
  ];
}
