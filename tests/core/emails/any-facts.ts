/** Facts as no plan would have them: anything missing, and anything typed. */
import fc from 'fast-check';
import type { PlanFacts, ReviewFacts } from '../../../src/core/emails/facts';
import type { RequestFacts } from '../../../src/core/emails/request-facts';
import { ROLES } from '../../../src/core/emails/roles';
import { REQUEST_KINDS } from '../../../src/core/emails/templates/template';
import type { Day } from '../../../src/core/tables/day';
import { links, TODAY } from './sample-facts';

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></td></table><h1>Hello</h1>',
  'a\r\nBcc: everybody@example.com\r\n\r\n<b>body</b>',
  '{{answers}} {{{stop}}} {{#items}}',
  '# heading\n- bullet\n---\n',
  '\u202egnp.exe \u0000\u0007 \ud800 \u2028 \u200b',
  'javascript:alert(1)',
  '&lt;script&gt; &#60;b&#62;',
  '<!--[if mso]><p>Outlook</p><![endif]-->',
  '=HYPERLINK("https://example.com")',
  'a'.repeat(5000),
  'one word '.repeat(400),
  'ä ö ß € 日本語 👩‍👩‍👧 \u0928\u092e\u0938\u094d\u0924\u0947',
];

/** Words that neither say nor hide anything. */
export const plainText = fc
  .array(fc.constantFrom('plan', 'the', 'board', 'of', 'a', 'larger', 'firm', 'x', 'today', 'keeps.'), {
    minLength: 1,
    maxLength: 60,
  })
  .map((some) => some.join(' '));
export const hostileText = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 60 }),
  plainText,
);

const amount = fc.oneof(fc.double(), fc.integer({ min: -1000, max: 2_000_000 }), fc.constantFrom(0, 0.08, 1));
const day = fc.constantFrom('2026-06-11', '2027-01-01', '2026-13-40', 'soon', '').map((text) => text as Day);

function measure(text: fc.Arbitrary<string>) {
  const fields = { name: text, metric: text, baseline: amount, target: amount, due: day, confidence: amount };
  return fc.record(fields, { requiredKeys: [] });
}

function plan(text: fc.Arbitrary<string>): fc.Arbitrary<PlanFacts> {
  const goal = measure(text).chain((facts) => text.map((name) => ({ ...facts, name })));
  const evidence = fc.record(
    { insight: text, type: text, customer: text, date: day },
    { requiredKeys: ['insight'] },
  );
  return fc.record(
    {
      kind: fc.constantFrom('initiatives', 'gap', 'keyResults', 'productObjectives', 'companyObjectives'),
      id: text,
      name: text,
      companyObjectives: fc.array(goal, { maxLength: 2 }),
      measures: fc.array(measure(text), { maxLength: 2 }),
      evidence: fc.array(evidence, { maxLength: 2 }),
      evidenceCount: fc.nat(9),
      productObjective: text,
      need: text,
      lever: fc.oneof(text, fc.constantFrom('Revenue', 'Risk')),
      value: amount,
      effort: text,
      weeks: amount,
      effortShare: amount,
      confidence: amount,
      segment: text,
      risk: text,
      dependsOn: text,
      end: day,
      gap: fc.record({ saw: text, why: text, next: text }),
    },
    { requiredKeys: ['kind', 'id', 'name', 'companyObjectives', 'measures', 'evidence', 'evidenceCount'] },
  );
}

function reviewFacts(text: fc.Arbitrary<string>): fc.Arbitrary<ReviewFacts> {
  return fc.record(
    {
      id: fc.constant('RV-31'),
      plan: plan(text),
      answers: fc.constantFrom(links('RV-31'), { ...links('RV-31'), Concern: 'javascript:alert(1)' }),
      before: plan(text),
      changes: fc.array(text, { maxLength: 3 }),
      displaces: text,
    },
    { requiredKeys: ['id', 'plan'] },
  );
}

export function anyRequest(text: fc.Arbitrary<string>, mostItems: number): fc.Arbitrary<RequestFacts> {
  const person = fc.record({ name: text, address: fc.constant('pia@example.com') });
  const role = fc.constantFrom(...ROLES.filter((one) => one !== 'outside'));
  return fc.record(
    {
      kind: fc.constantFrom(...REQUEST_KINDS),
      reader: fc.record({ name: text, address: fc.constant('marta@example.com'), role }),
      sender: person,
      file: text,
      reference: fc.constant('MS-12'),
      stop: fc.constantFrom('https://example.com/exec?t=s&u=1', 'data:text/html,x'),
      manner: fc.constantFrom(
        { today: TODAY, promiseFrom: 0.8 },
        { today: TODAY, promiseFrom: 0, currency: '€', weekCost: 1 },
      ),
      reviews: fc.array(reviewFacts(text), { minLength: 1, maxLength: mostItems }),
      page: fc.constantFrom('https://example.com/all', 'javascript:alert(1)'),
      questions: fc.array(text, { maxLength: 4 }),
      stage: text,
      artefact: fc.oneof(text, fc.constant('https://example.com/a?b=1&c="d"')),
      due: day,
      decided: text,
      open: text,
      why: text,
    },
    { requiredKeys: ['kind', 'reader', 'sender', 'file', 'reference', 'manner', 'reviews', 'questions'] },
  );
}
