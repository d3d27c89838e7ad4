/** The standard words of the messages that close the loop: our reply to a person, and the week of a product manager. */
import { digest, reply, type TemplateDeclaration } from './template';

export const loopTemplates = (): Readonly<Record<'replied' | 'weekly', TemplateDeclaration>> => ({
  replied: reply(
    'Concern answered',
    'My reply to your answer: {{item}}',
    `{{#reader}}{{reader}}, {{/reader}}you answered “{{their answer}}” on {{item}}. Thank you for that.
You wrote: “{{their comment}}”

{{our reply}}

Does this settle it? You can change your answer, or just reply.
{{answers}}

{{sender}}
---
{{reply}} {{stop}}`,
  ),
  weekly: digest(
    'Weekly digest',
    'Reviews this week: {{heard}} of {{asked}} answered',
    `{{#reader}}{{reader}}, {{/reader}}this is where your reviews in “{{file}}” stand. {{heard}} of {{asked}} are answered, {{rate}}.

{{#objections}}
Objections, to talk about first:
{{objections}}
{{/objections}}
{{#concerns}}
Concerns that wait for your reply:
{{concerns}}
{{/concerns}}
{{#answered}}
Answered this week:
{{answered}}
{{/answered}}
{{#due soon}}
Ends soon, no answer yet:
{{due soon}}
{{/due soon}}
{{#overdue}}
The day has passed, no answer yet:
{{overdue}}
{{/overdue}}
{{#silent}}
No answer after two rounds. A talk may help more than a mail:
{{silent}}
{{/silent}}
{{#expiring}}
Support that ends this week. Ask again, so that it holds:
{{expiring}}
{{/expiring}}
---
{{reply}} {{stop}}`,
  ),
});
