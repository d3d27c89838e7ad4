/** The standard words of each message. A person may change them on the Templates tab; a cleared cell brings them back. */
import { atFirstUse } from '../../at-first-use';
import { leads } from './leads';
import { loopTemplates } from './standard-loop';
import { request, type TemplateDeclaration, type TemplateKey } from './template';

const ONE_ITEM = `# {{item}}
{{impact}}

{{lead}}
What we saw: {{seen}}. The suggested next step: {{next step}}.
The evidence: {{evidence link}}.
The trade-off: {{trade-off}}.`;

const CHANGES = `{{#changes}}
What changed since you were last asked:
{{changes}}
{{/changes}}`;

const END = `{{more}}

{{sender}}
---
{{reply}} {{stop}}`;

const SILENCE = 'If I hear nothing{{#due}} by then{{/due}}, I will note “no reply”, not “agreed”.';

export const standardTemplates = atFirstUse((): Readonly<Record<TemplateKey, TemplateDeclaration>> => ({
  earlyDraft: request(
    'Early draft',
    'Early look{{#short due}}, your view by {{short due}}{{/short due}}: {{topic}}',
    `{{#reader}}{{reader}}, {{/reader}}this is an early draft: what should change before I go on?{{#why}} I ask you because {{why}}.{{/why}}
{{question}}
Have a look first: {{link}}.

{{#items}}
${ONE_ITEM}
${CHANGES}
{{answers}}
{{/items}}

Decided: {{decided}}. Still open: {{open}}.
{{#due}}A line by {{due}} helps most. {{/due}}${SILENCE}
${END}`,
  ),
  request: request(
    'Review request',
    'Your view{{#short due}} by {{short due}}{{/short due}}: {{topic}} ({{minutes}})',
    `{{#reader}}{{reader}}, {{/reader}}{{#why}}{{why}}, so {{/why}}I would like your view{{#due}} by {{due}}{{/due}}. {{question}}
Have a look first: {{link}}.

{{#items}}
${ONE_ITEM}
${CHANGES}
{{answers}}
{{/items}}

Decided: {{decided}}. Still open: {{open}}.
${SILENCE}
${END}`,
  ),
  reminder: request(
    'Reminder',
    'A reminder{{#short due}}, your view by {{short due}}{{/short due}}: {{topic}}',
    `{{#reader}}{{reader}}, {{/reader}}I have not heard from you yet. It takes {{minutes}}. {{question}}

{{#items}}
# {{item}}
{{impact}}
{{answers}}
{{/items}}

{{#due}}You have until {{due}}. {{/due}}${SILENCE} If somebody else should answer, just reply with the name.
${END}`,
  ),
  lastCall: request(
    'Last call',
    'Last call{{#short due}}, your view by {{short due}}{{/short due}}: {{topic}}',
    `{{#reader}}{{reader}}, {{/reader}}this is the last time that I ask{{#due}}: the round closes on {{due}}{{/due}}. {{question}}

{{#items}}
# {{item}}
{{impact}}
{{answers}}
{{/items}}

${SILENCE} Then I go on with what I know, and you can still tell me later.
${END}`,
  ),
  changed: request(
    'What changed since your input',
    'Changed since your input{{#short due}}, your view by {{short due}}{{/short due}}: {{topic}}',
    `{{#reader}}{{reader}}, {{/reader}}you told me what you think, and this has changed since. Does it still hold for you? {{question}}
Have a look first: {{link}}.

{{#items}}
# {{item}}
${CHANGES}
{{impact}}

{{lead}}
The evidence: {{evidence link}}.
The trade-off: {{trade-off}}.
{{answers}}
{{/items}}

Decided: {{decided}}. Still open: {{open}}.
{{#due}}I would like to hear from you by {{due}}. {{/due}}${SILENCE}
${END}`,
  ),
  openQuestions: request(
    'Open questions of one person',
    'Your open questions: {{topic}}{{#short due}}, by {{short due}}{{/short due}}',
    `{{#reader}}{{reader}}, {{/reader}}this waits for your view{{#due}} by {{due}}{{/due}}, all in one mail. It takes {{minutes}}. {{question}}

{{#items}}
# {{item}}
{{impact}}

{{lead}}
{{answers}}
{{/items}}

${SILENCE}
${END}`,
  ),
  ...loopTemplates(),
  ...leads(),
}));

export const templateKeys = () => Object.keys(standardTemplates()) as readonly TemplateKey[];
