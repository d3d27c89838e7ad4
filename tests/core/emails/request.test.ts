import { composeRequest } from '../../../src/core/emails/request';
import { composeReply } from '../../../src/core/emails/reply';
import { composeDigest } from '../../../src/core/emails/digest';
import { wordsIn } from '../../../src/core/emails/mail';
import { REQUEST_KINDS } from '../../../src/core/emails/templates/template';
import { ANSWER_BUTTONS } from '../../../src/core/reviews/answer-buttons';
import { readAnswer } from '../../../src/core/reviews/answers';
import type { Day } from '../../../src/core/tables/day';
import { digestFacts, links, mailFacts, planOf, requestFacts, review } from './sample-facts';

/** Subject and text as a person reads them, without the addresses of the answers. */
function read({ subject, text }: { readonly subject: string; readonly text: string }): string {
  return `${subject}\n\n${text.replace(/\n {3}https\S+/g, '')}`.trimEnd();
}

/** The same where buttons and foot are those of every mail, as the first test shows them. */
function readShort(mail: Parameters<typeof read>[0]): string {
  return read(mail)
    .replace(/Open the link of your answer[^\n]*(?:\n\d\. [^\n]*){7}/g, '(seven answers)')
    .replace(/\nPia Muster\n\n--\n\nYour reply goes to [^\n]*$/, '\n(name, reply, stop)');
}

/** What is said of the item: impact and lead. */
function itemOf(functionName: string): string {
  const paragraphs = composeRequest(requestFacts({}, functionName)).text.split('\n\n');
  const title = paragraphs.indexOf('IN-1 Launch dashboard');
  return paragraphs.slice(title + 1, title + 3).join('\n');
}

test('a review request says what is asked of whom, what it is for, what may change, and what silence means', () => {
  expect(read(composeRequest(requestFacts()))).toMatchInlineSnapshot(`
   "Your view by Thu 11 June: Launch dashboard, to reduce enterprise logo churn (3 minutes) [RV-31]

   Marta, you decide where the company goes, so I would like your view by Thursday, 11 June. What would make this fail in your area?
   Have a look first: the prototype (https://example.com/prototype).

   IN-1 Launch dashboard

   Reduce enterprise logo churn from 8 % to 5 % by 31 December.

   It supports “Keep the firms that join us”: net revenue retention from 98 % to 108 %. The main risk: The events arrive late. It takes 12 person-weeks, 30 % of the work planned.
   The trade-off: the new billing page moves to spring.

   Open the link of your answer. You confirm it on the page:
   1. I’ll champion it
   2. I support it
   3. I can live with it
   4. I have a concern
   5. I object: it would do harm
   6. Need to talk, or not me
   7. Not enough information

   Decided: the goal. Still open: the scope of the first version.
   If I hear nothing by then, I will note “no reply”, not “agreed”.

   Pia Muster

   --

   Your reply goes to Pia Muster (pia@example.com). Stop these mails (https://example.com/exec?t=stop)"
  `);
});

describe('the same row, in the language of each role', () => {
  test('executives: on track, and what it costs', () =>
    expect(itemOf('CEO')).toMatchInlineSnapshot(`
     "Reduce enterprise logo churn from 8 % to 5 % by 31 December.
     It supports “Keep the firms that join us”: net revenue retention from 98 % to 108 %. The main risk: The events arrive late. It takes 12 person-weeks, 30 % of the work planned.
     The trade-off: the new billing page moves to spring."
    `));
  test('finance: what it earns, how sure, when it is paid', () =>
    expect(itemOf('Finance')).toMatchInlineSnapshot(`
     "Reduce enterprise logo churn from 8 % to 5 % by 31 December.
     It should keep customers with us. It is worth about €380,000 a year, and we are 60 % sure of it. It takes 12 person-weeks, 30 % of the work planned. It pays for itself in about 2 months. It supports “Keep the firms that join us”: net revenue retention from 98 % to 108 %.
     The trade-off: the new billing page moves to spring."
    `));
  test('sales: for whom, and what may be said', () =>
    expect(itemOf('Sales')).toMatchInlineSnapshot(`
     "Reduce enterprise logo churn from 8 % to 5 %.
     It is for: Firms above 50 planners. A customer signal: “9 of 14 firms that left never opened a report” (14 firms). Please do not promise a date yet: we are 60 % sure. It supports “Keep the firms that join us”: net revenue retention from 98 % to 108 %.
     The trade-off: the new billing page moves to spring."
    `));
  test('marketing: for whom, which need, which proof', () =>
    expect(itemOf('Marketing')).toMatchInlineSnapshot(`
     "Reduce enterprise logo churn from 8 % to 5 %.
     It is for: Firms above 50 planners. What customers say they need: “I redo the plan by hand before anyone sees it”. A customer signal: “9 of 14 firms that left never opened a report” (14 firms). Please do not promise a date yet: we are 60 % sure.
     The trade-off: the new billing page moves to spring."
    `));
  test('customer success and support: what customers said, what may go wrong', () =>
    expect(itemOf('Support')).toMatchInlineSnapshot(`
     "Reduce enterprise logo churn from 8 % to 5 % by 31 December.
     A customer signal: “9 of 14 firms that left never opened a report” (14 firms). We have 2 signals in all. It is for: Firms above 50 planners. What could go wrong: The events arrive late. It should be in use by 30 September.
     The trade-off: the new billing page moves to spring."
    `));
  test('engineering: the problem, and what it depends on', () =>
    expect(itemOf('Engineering')).toMatchInlineSnapshot(`
     "Reduce enterprise logo churn from 8 % to 5 % by 31 December.
     The problem to solve: “I redo the plan by hand before anyone sees it”. A cheaper way to the same result is welcome. It depends on: Events interface. It takes 12 person-weeks, 30 % of the work planned.
     The trade-off: the new billing page moves to spring."
    `));
  test('legal and security: the risk, and when', () =>
    expect(itemOf('Legal')).toMatchInlineSnapshot(`
     "Reduce enterprise logo churn from 8 % to 5 % by 31 December.
     The risk that we see: The events arrive late. It touches: Firms above 50 planners. It should be in use by 30 September, so tell me now if you must be part of it.
     The trade-off: the new billing page moves to spring."
    `));
  test('everybody else', () =>
    expect(itemOf('Design')).toMatchInlineSnapshot(`
     "Reduce enterprise logo churn from 8 % to 5 % by 31 December.
     It supports “Keep the firms that join us”: net revenue retention from 98 % to 108 %. What customers say they need: “I redo the plan by hand before anyone sees it”. It depends on: Events interface.
     The trade-off: the new billing page moves to spring."
    `));

  test('no role loses the number', () => {
    for (const name of [
      'CEO',
      'Finance',
      'Sales',
      'Marketing',
      'Support',
      'Engineering',
      'Legal',
      'Design',
    ]) {
      expect(itemOf(name)).toContain('from 8 % to 5 %');
    }
  });

  test('sales and marketing see a date only from the confidence that Settings ask for', () => {
    for (const name of ['Sales', 'Marketing']) {
      expect(itemOf(name)).not.toMatch(/December|September/);
      expect(itemOf(name)).toContain('Please do not promise a date yet: we are 60 % sure.');
      const { manner } = mailFacts();
      const { text } = composeRequest(requestFacts({ manner: { ...manner, promiseFrom: 0.6 } }, name));
      expect(text).toContain('by 31 December');
      expect(text).toContain('You may say that it comes by 30 September.');
    }
  });
});

describe('what is left out', () => {
  const said = (more: Partial<ReturnType<typeof planOf>>, functionName: string) => {
    const plan = { ...planOf('IN-1'), ...more };
    return composeRequest(requestFacts({ reviews: [{ ...review('IN-1'), plan }] }, functionName)).text;
  };

  test('a sentence takes no space along with it', () => {
    expect(said({ value: 0 }, 'Finance')).toContain(
      'It should keep customers with us. It takes 12 person-weeks',
    );
  });

  test('nothing is said twice', () => {
    const text = said({ measures: [], companyObjectives: [{ name: 'Stay' }] }, 'Finance');
    expect(text.match(/It should keep customers with us\./g)).toHaveLength(1);
    const other = composeRequest(
      requestFacts({
        reviews: [
          { id: 'RV-1', plan: { ...planOf('IN-2'), measures: [], companyObjectives: [{ name: 'Stay' }] } },
        ],
      }),
    );
    expect(other.text.match(/It supports “Stay”/g)).toHaveLength(1);
  });

  test('a day that has passed is none to plan with', () => {
    expect(said({ end: '2026-05-01' as Day }, 'Support')).not.toContain('in use by');
    expect(said({ end: '2026-05-01' as Day, confidence: 1 }, 'Sales')).toContain(
      'Please do not promise a date yet',
    );
  });
});

describe('the other messages', () => {
  const other = (kind: (typeof REQUEST_KINDS)[number]) => readShort(composeRequest(requestFacts({ kind })));
  test('an early draft', () =>
    expect(other('earlyDraft')).toMatchInlineSnapshot(`
     "Early look, your view by Thu 11 June: Launch dashboard, to reduce enterprise logo churn [RV-31]

     Marta, this is an early draft: what should change before I go on? I ask you because you decide where the company goes.
     What would make this fail in your area?
     Have a look first: the prototype (https://example.com/prototype).

     IN-1 Launch dashboard

     Reduce enterprise logo churn from 8 % to 5 % by 31 December.

     It supports “Keep the firms that join us”: net revenue retention from 98 % to 108 %. The main risk: The events arrive late. It takes 12 person-weeks, 30 % of the work planned.
     The trade-off: the new billing page moves to spring.

     (seven answers)

     Decided: the goal. Still open: the scope of the first version.
     A line by Thursday, 11 June helps most. If I hear nothing by then, I will note “no reply”, not “agreed”.

     (name, reply, stop)"
    `));
  test('a reminder', () =>
    expect(other('reminder')).toMatchInlineSnapshot(`
     "A reminder, your view by Thu 11 June: Launch dashboard, to reduce enterprise logo churn [RV-31]

     Marta, I have not heard from you yet. It takes 3 minutes. What would make this fail in your area?

     IN-1 Launch dashboard

     Reduce enterprise logo churn from 8 % to 5 % by 31 December.

     (seven answers)

     You have until Thursday, 11 June. If I hear nothing by then, I will note “no reply”, not “agreed”. If somebody else should answer, just reply with the name.

     (name, reply, stop)"
    `));
  test('the last call', () =>
    expect(other('lastCall')).toMatchInlineSnapshot(`
     "Last call, your view by Thu 11 June: Launch dashboard, to reduce enterprise logo churn [RV-31]

     Marta, this is the last time that I ask: the round closes on Thursday, 11 June. What would make this fail in your area?

     IN-1 Launch dashboard

     Reduce enterprise logo churn from 8 % to 5 % by 31 December.

     (seven answers)

     If I hear nothing by then, I will note “no reply”, not “agreed”. Then I go on with what I know, and you can still tell me later.

     (name, reply, stop)"
    `));

  test('what changed since the input names what the plan says now', () => {
    const plan = planOf('IN-1');
    const [measure] = plan.measures;
    const before = { ...plan, effort: '9 person-weeks', measures: [{ ...measure, target: 0.06 }] };
    const reviews = [review('IN-1', { before, changes: ['The pilot starts with three firms'] })];
    expect(readShort(composeRequest(requestFacts({ kind: 'changed', reviews })))).toMatchInlineSnapshot(`
     "Changed since your input, your view by Thu 11 June: Launch dashboard, to reduce enterprise logo churn [RV-31]

     Marta, you told me what you think, and this has changed since. Does it still hold for you? What would make this fail in your area?
     Have a look first: the prototype (https://example.com/prototype).

     IN-1 Launch dashboard

     What changed since you were last asked:

     - The pilot starts with three firms
     - The target for enterprise logo churn is now 5 %, not 6 %

     Reduce enterprise logo churn from 8 % to 5 % by 31 December.

     It supports “Keep the firms that join us”: net revenue retention from 98 % to 108 %. The main risk: The events arrive late. It takes 12 person-weeks, 30 % of the work planned.

     (seven answers)

     Decided: the goal. Still open: the scope of the first version.
     I would like to hear from you by Thursday, 11 June. If I hear nothing by then, I will note “no reply”, not “agreed”.

     (name, reply, stop)"
    `);
  });

  test('several open questions of one person come in one mail: three items, the others behind a link', () => {
    const reviews = ['IN-1', 'PO-2', 'CO-2', 'IN-2', 'IN-3'].map((id, i) => ({
      ...review(id),
      id: `RV-${i + 1}`,
      answers: links(`RV-${i + 1}`),
    }));
    const page = 'https://example.com/exec?t=all';
    const mail = composeRequest(requestFacts({ kind: 'openQuestions', reviews, page, reference: 'MS-12' }));
    expect(readShort(mail)).toMatchInlineSnapshot(`
     "Your open questions: 5 items, by Thu 11 June [MS-12]

     Marta, this waits for your view by Thursday, 11 June, all in one mail. It takes 9 minutes. What would make this fail in your area?

     IN-1 Launch dashboard

     Reduce enterprise logo churn from 8 % to 5 % by 31 December.

     It supports “Keep the firms that join us”: net revenue retention from 98 % to 108 %. The main risk: The events arrive late. It takes 12 person-weeks, 30 % of the work planned.

     (seven answers)

     PO-2 Several depots on one board

     It should help to increase new revenue from €1.2 million to €2.1 million.

     It supports “Win larger firms”. It takes 24 person-weeks, 60 % of the work planned.

     (seven answers)

     CO-2 Win larger firms

     Increase new revenue from €1.2 million to €2.1 million.

     (seven answers)

     If I hear nothing by then, I will note “no reply”, not “agreed”.
     2 more items wait for your view (https://example.com/exec?t=all)

     (name, reply, stop)"
    `);
    expect(mail.html.match(/class="button"/g)).toHaveLength(3 * ANSWER_BUTTONS.length);
    expect(mail.html.length).toBeLessThan(90_000);
  });

  test('a reply to a concern says what was said and what we did', () => {
    const mail = composeReply({
      ...mailFacts(),
      review: review('IN-1'),
      answer: 'Concern',
      comment: 'Nobody has time for a pilot in June.',
      reply: 'changed',
      replyText: 'the pilot starts in September, with three firms that asked for it.',
    });
    expect(readShort(mail)).toMatchInlineSnapshot(`
     "My reply to your answer: IN-1 Launch dashboard [RV-31]

     Marta, you answered “I have a concern” on IN-1 Launch dashboard. Thank you for that.
     You wrote: “Nobody has time for a pilot in June”

     I changed the plan: the pilot starts in September, with three firms that asked for it.

     Does this settle it? You can change your answer, or just reply.

     (seven answers)

     (name, reply, stop)"
    `);
  });

  test('the weekly digest lists what waits, objections first', () => {
    const mail = composeDigest(digestFacts());
    expect(readShort(mail)).toMatchInlineSnapshot(`
     "Reviews this week: 7 of 12 answered [MS-40]

     Marta, this is where your reviews in “Plan 2026” stand. 7 of 12 are answered, 58 %.

     Objections, to talk about first:

     - Henrik Aalto on PO-2 Several depots on one board, since 1 June: “It breaks the audit trail”

     Concerns that wait for your reply:

     - Denise Okafor on PO-2 Several depots on one board, since 1 June

     Answered this week:

     - Person 1 on PO-2 Several depots on one board, on 1 June: “I support it”
     - Person 2 on PO-2 Several depots on one board, on 1 June: “I support it”
     - Person 3 on PO-2 Several depots on one board, on 1 June: “I support it”
     - Person 4 on PO-2 Several depots on one board, on 1 June: “I support it”
     - Person 5 on PO-2 Several depots on one board, on 1 June: “I support it”
     - Person 6 on PO-2 Several depots on one board, on 1 June: “I support it”
     - Person 7 on PO-2 Several depots on one board, on 1 June: “I support it”
     - Person 8 on PO-2 Several depots on one board, on 1 June: “I support it”
     - 2 more, on the Reviews tab

     The day has passed, no answer yet:

     - Henrik Aalto on PO-3 One board, hoped for by 1 June. Luc Verbruggen may answer instead

     No answer after two rounds. A talk may help more than a mail:

     - Carla Nunes on PO-1 Planners trust the day plan

     Support that ends this week. Ask again, so that it holds:

     - Luc Verbruggen on PO-2 Several depots on one board, until 11 June

     --

     Your reply goes to Pia Muster (pia@example.com). Stop these mails (https://example.com/exec?t=stop)"
    `);
  });
});

describe('without a web app', () => {
  const { answers: _, ...offline } = review('IN-1');
  const { stop: __, ...facts } = requestFacts({ reviews: [offline] });
  const mail = composeRequest(facts);

  test('the text asks for a reply with a number', () => {
    expect(mail.text).toContain(
      'Reply to this mail with [RV-31] and one of these numbers:\n1. I’ll champion it\n2.',
    );
    expect(mail.text).toContain('To stop these mails, reply with the word “stop”.');
    expect(mail.text).not.toContain('mailto:');
  });

  test('the buttons write a reply whose subject holds the code and an answer that we can read', () => {
    const urls = [...mail.html.matchAll(/class="ink" href="([^"]+)"/g)].map(([, url = '']) =>
      url.replaceAll('&amp;', '&'),
    );
    const replies = urls
      .map((url) => new URL(url))
      .map(({ pathname, searchParams }) => [pathname, searchParams.get('subject')]);
    expect(replies.map(([to]) => to)).toEqual(ANSWER_BUTTONS.map(() => 'pia@example.com'));
    const said = replies.map(([, subject]) => readAnswer(subject?.replace('[RV-31] ', '') ?? ''));
    expect(said).toEqual(ANSWER_BUTTONS.map(({ answer }) => answer));
  });
});

test('every message has a route for replies, a way to stop, and no more words than a minute of reading', () => {
  for (const kind of REQUEST_KINDS) {
    const { text } = composeRequest(requestFacts({ kind }, 'Finance'));
    expect(text).toContain('Your reply goes to Pia Muster (pia@example.com).');
    expect(text).toContain('Stop these mails (https://example.com/exec?t=stop)');
    expect(wordsIn(text)).toBeLessThanOrEqual(200);
  }
});

test('a customer or a partner gets no mail with internal facts', () => {
  expect(() => composeRequest(requestFacts({}, 'Customer'))).toThrow(
    /Marta Kowalczyk is a customer or a partner/,
  );
});

test('the HTML is one column with the subject for a title, a preview, and a heading for each item', () => {
  const { html } = composeRequest(requestFacts());
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
  expect(html).toContain('<title>Your view by Thu 11 June');
  expect(html).toContain('max-height:0">Reduce enterprise logo churn from 8 % to 5 % by 31 December.</div>');
  expect(html).toMatch(/<h2 [^>]+>IN-1 Launch dashboard<\/h2>/);
  expect(html).not.toMatch(/<img|<script|<link|url\(/);
});
