/** Who deploys: the account that the answer page runs as, and whose name stands on the script. */
import { BuildError } from '../build-error';
import { jsonIn } from './clasp';
import { ask, type Desk, type Step } from './desk';
import { failureOf, isKnownFailure } from './failures';

export const signIn: Step = {
  title: 'Sign in to Google',
  commands: ['clasp show-authorized-user --json', 'clasp login (where nobody is signed in, in your browser)'],
  run: async (desk) => {
    const account = (await signedIn(desk)) ?? (await logIn(desk));
    const wanted = await confirmed(desk, account);
    checkSame(desk, wanted);
    await checkInterface(desk);
    desk.person.say(`Signed in as ${wanted === '' ? 'somebody whom Google does not name now' : wanted}.`);
    if (wanted !== '') desk.installation.learn({ account: wanted });
  },
};

/** '' where somebody is, and Google does not say who, as when it cannot be reached. */
async function signedIn({ clasp, installation }: Desk): Promise<string | undefined> {
  const said = await clasp.ask(installation.folder, 'show-authorized-user', '--json');
  const found = jsonIn(said) as { readonly loggedIn?: boolean; readonly email?: string } | undefined;
  if (found?.loggedIn === undefined) throw failureOf(said, 'asking');
  return found.loggedIn ? (found.email ?? '') : undefined;
}

async function logIn(desk: Desk): Promise<string> {
  if (!desk.person.isHere) {
    throw new BuildError(
      'Nobody is signed in to Google on this machine. Run npx clasp login once, then npm run deploy.',
    );
  }
  desk.person.say(
    'Your browser opens. Choose the account that the sheet belongs to, and leave every box ticked.',
  );
  await desk.clasp.show(desk.installation.folder, 'login');
  const account = await signedIn(desk);
  if (account === undefined) {
    throw new BuildError('Signing in did not come to an end. Run npm run deploy again to try once more.');
  }
  return account;
}

/** At first only: mails and the page will bear this name. */
async function confirmed(desk: Desk, account: string): Promise<string> {
  const { known } = desk.installation;
  if (known().account !== undefined || account === '' || !desk.person.isHere) return account;
  const answer = await ask(
    desk,
    `Deploy as ${account}? Press Enter for yes, or type n to choose another account:`,
  );
  return answer === '' || /^y(es)?$/i.test(answer) ? account : logIn(desk);
}

function checkSame({ installation, wishes }: Desk, account: string): void {
  const { account: before } = installation.known();
  if (before === undefined || account === '' || account === before || wishes.takeOver) return;
  throw new BuildError(
    `This sheet was deployed by ${before}, and ${account} is signed in. Run npx clasp login and choose ${before}. Where ${account} should go on instead, and may edit the sheet: npm run deploy -- --take-over`,
  );
}

/** A new sheet would be left over where its script cannot be made, so Google is asked beforehand, about a script that it does not know. */
async function checkInterface({ clasp, installation }: Desk): Promise<void> {
  if (installation.known().script !== undefined) return;
  const said = await clasp.ask(installation.folder, 'list-deployments', '--json');
  if (isKnownFailure(said, /not found|invalid argument|does not have permission|Could not find/i)) {
    throw failureOf(said, 'asking');
  }
}
