/**
 * Reads mails (a JSON list of HTML texts) from standard input and says what of them Gmail, Outlook and Apple Mail do not show. A program
 * of its own, because the package is an ES module, which code under test cannot import.
 */
import { doIUseEmail } from '@jsx-email/doiuse-email';

let input = '';
for await (const part of process.stdin) input += part;
const emailClients = ['gmail.*', 'outlook.*', 'apple-mail.*'];
const results = JSON.parse(input).map((html) => doIUseEmail(html, { emailClients }));
process.stdout.write(JSON.stringify(results));
