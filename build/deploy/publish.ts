/** The page for answers: published once, and brought up to date ever after, so that links in mails stay good. */
import { jsonIn, type Said } from './clasp';
import type { Desk, Step } from './desk';
import { failureOf } from './failures';
import { fingerprintOf, pushFiles } from './push';

/** By this a deployment of ours is known again where this machine has forgotten it. */
const OURS = 'Throughline answer page';

interface Deployment {
  readonly deploymentId: string;
  readonly versionNumber?: number;
  readonly description?: string;
}

/** It publishes a build that does not know its own address yet; the address is then built in, and the same deployment brought up to date. */
export const publishOnce: Step = {
  title: 'Publish the page for answers, once',
  commands: [
    'clasp list-deployments --json (is there one of ours?)',
    'clasp push --force --json',
    `clasp create-deployment --description "${OURS}" --json`,
  ],
  run: async (desk) => {
    const found = await ourDeployment(desk);
    if (found !== undefined) {
      desk.person.say('It is published already.');
      return desk.installation.learn({ deployment: found });
    }
    await pushFiles(desk);
    const { deploymentId } = deploymentIn(await askToPublish(desk, 'create-deployment'));
    desk.installation.learn({ deployment: deploymentId });
    desk.person.say('The page is published. Its address stays the same from now on.');
  },
};

/** Google keeps 200 versions of a script at most, so none is made where nothing differs. */
export const publishAgain: Step = {
  title: 'Bring the page for answers up to date, at the same address',
  commands: [`clasp update-deployment <id> --description "${OURS}" --json`],
  run: async (desk) => {
    const { deployment = '', published } = desk.installation.known();
    const now = fingerprintOf(desk.installation.dist);
    if (now === published) return desk.person.say('The page is up to date already.');
    const { versionNumber } = deploymentIn(await askToPublish(desk, 'update-deployment', deployment));
    desk.installation.learn({ published: now });
    desk.person.say(`The page runs version ${versionNumber ?? '?'} now.`);
  },
};

export const takeDown: Step = {
  title: 'Take the page for answers down; links in mails that have left stop working',
  commands: ['clasp delete-deployment <id> --json'],
  run: async (desk) => {
    const { deployment = '' } = desk.installation.known();
    const said = await desk.clasp.ask(desk.installation.folder, 'delete-deployment', deployment, '--json');
    const isGone = /not found/i.test(said.err);
    if (!isGone && jsonIn(said) === undefined) throw failureOf(said, 'publishing');
    desk.installation.learn({ deployment: undefined, published: undefined });
    desk.person.say('It is gone. People answer by reply.');
  },
};

const askToPublish = ({ clasp, installation, made }: Desk, ...command: readonly string[]): Promise<Said> =>
  clasp.ask(installation.folder, ...command, '--description', `${OURS}, ${made}`, '--json');

async function ourDeployment({ clasp, installation }: Desk): Promise<string | undefined> {
  const said = await clasp.ask(installation.folder, 'list-deployments', '--json');
  const list = jsonIn(said);
  if (!Array.isArray(list)) throw failureOf(said, 'publishing');
  return (list as readonly Deployment[]).find(({ description }) => description?.startsWith(OURS))
    ?.deploymentId;
}

function deploymentIn(said: Said): Deployment {
  const found = jsonIn(said) as Partial<Deployment> | undefined;
  if (found?.deploymentId === undefined) throw failureOf(said, 'publishing');
  return { ...found, deploymentId: found.deploymentId };
}
