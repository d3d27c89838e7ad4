import fc from 'fast-check';
import { wordsIn } from '../../../src/core/emails/mail';
import { composeReply, REPLIES } from '../../../src/core/emails/reply';
import { composeRequest } from '../../../src/core/emails/request';
import { anyRequest, hostileText, plainText } from './any-facts';
import { mailFacts, review } from './sample-facts';

/** What a tag of ours may be called. */
const TAGS =
  /^<(?:\/?(?:html|head|title|style|body|div|table|tr|td|h1|h2|p|ul|li|a|hr|br)\b[^<>]*|meta\b[^<>]*|!DOCTYPE html|!--\[if mso\]|!\[endif\]--)>$/;
const ATTRIBUTES =
  /^(?:lang|dir|charset|name|content|class|style|aria-hidden|role|width|cellpadding|cellspacing|border|align|href)$/;

function expectOnlyOurs(html: string): void {
  const tags = html.match(/<[^>]*>/g) ?? [];
  expect(tags.filter((tag) => !TAGS.test(tag))).toEqual([]);
  const attributes = tags.flatMap((tag) =>
    [...tag.matchAll(/\s([^\s=<>"]+)(?:="[^"]*")?/g)].map(([, name = '']) => name),
  );
  const known = attributes.filter((name) => !['html', 'mso]'].includes(name));
  expect(known.filter((name) => !ATTRIBUTES.test(name))).toEqual([]);
  expect(html.replace(/<[^>]*>/g, '')).not.toContain('<');
  const addresses = [...html.matchAll(/href="([^"]*)"/g)].map(([, url = '']) => url);
  expect(addresses.filter((url) => !/^(?:https?:\/\/|mailto:)/.test(url))).toEqual([]);
}

test('whatever people type, it never becomes HTML, a header, a field or a line of its own', () => {
  fc.assert(
    fc.property(anyRequest(hostileText, 4), (facts) => {
      const mail = composeRequest(facts);
      expectOnlyOurs(mail.html);
      // oxlint-disable-next-line no-control-regex -- these are what must not be there
      expect(mail.subject).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/);
      expect(mail.subject.length).toBeLessThan(220);
      expect(mail.html.length).toBeLessThan(90_000);
      expect(mail.text).not.toMatch(/^Bcc:/m);
      expect(mail.text.split('\n--\n')).toHaveLength(2);
    }),
    { numRuns: 200 },
  );
});

test('whatever is missing, no message shows a hole', () => {
  fc.assert(
    fc.property(anyRequest(plainText, 3), (facts) => {
      const { subject, text, html } = composeRequest(facts);
      for (const shown of [subject, text, html.replace(/<style>.*<\/style>/s, '')]) {
        expect(shown).not.toMatch(/\{\{|\}\}|undefined|null|NaN|Infinity|\[object/);
      }
      expect(text.replace(/^ {3}https.*$/gm, '')).not.toMatch(/ {2}|[:,] ?[.?]| \.|““|””/);
      expect(subject).toMatch(/\S.* \[MS-12\]$/);
    }),
    { numRuns: 300 },
  );
});

test('a mail with one item has at most 200 words, whatever stands in its cells', () => {
  fc.assert(
    fc.property(anyRequest(fc.oneof(plainText, hostileText), 1), (facts) => {
      expect(wordsIn(composeRequest(facts).text)).toBeLessThanOrEqual(200);
    }),
    { numRuns: 300 },
  );
});

test('every mail has the answers of each item, the reply route and the way to stop', () => {
  fc.assert(
    fc.property(anyRequest(hostileText, 3), (facts) => {
      const { text, html } = composeRequest(facts);
      expect(html.match(/class="button"/g)).toHaveLength(7 * facts.reviews.length);
      expect(text.match(/^7\. Not enough information/gm)).toHaveLength(facts.reviews.length);
      expect(text).toContain('pia@example.com');
      expect(text).toMatch(/stop/i);
    }),
  );
});

test('a reply holds what was written as text, whatever that is', () => {
  fc.assert(
    fc.property(hostileText, hostileText, fc.constantFrom(...REPLIES), (comment, replyText, reply) => {
      const facts = {
        ...mailFacts(),
        review: review('IN-1'),
        answer: 'Concern',
        comment,
        reply,
        replyText,
      } as const;
      const mail = composeReply(facts);
      expectOnlyOurs(mail.html);
      expect(mail.text.split('\n--\n')).toHaveLength(2);
    }),
  );
});
