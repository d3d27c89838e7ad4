/** Stands in for clasp 3.4.1 and for Google behind it. It answers with clasp's own words, and remembers what was pushed and published. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

type Files = Readonly<Record<string, string>>;

interface Deployment {
  readonly deploymentId: string;
  readonly versionNumber: number;
  readonly description: string;
}

interface Script {
  readonly sheet: string;
  files: Files;
  readonly versions: Files[];
  deployments: readonly Deployment[];
}

/** What Google knows, and what it does wrong. */
export interface Google {
  account: string;
  whoLogsIn: string;
  readonly scripts: Record<string, Script>;
  /** Command to what clasp says instead of doing it. */
  trouble: Readonly<Record<string, string>>;
  /** The script is made, and then the network fails. */
  readonly cloneFails: boolean;
  readonly skipsPush: boolean;
  /** Endings of files that a stray .claspignore names. */
  readonly passesOver: string;
  /** Every command that was run. */
  asked: string[];
}

export const freshGoogle = (start: Partial<Google> = {}): Google => ({
  account: 'pm@example.com',
  whoLogsIn: '',
  scripts: {},
  trouble: {},
  cloneFails: false,
  skipsPush: false,
  passesOver: '.none',
  asked: [],
  ...start,
});

export interface Printed {
  readonly out: string;
  readonly err: string;
  /** 1 where Google refuses; clasp's own refusals end with 0. */
  readonly code: number;
}

class Refusal extends Error {
  constructor(
    message: string,
    readonly code = 1,
  ) {
    super(message);
  }
}

/** Runs a command of clasp's in a folder. It changes what Google knows. */
export function standIn(google: Google, folder: string, typed: readonly string[]): Printed {
  const [command = ''] = typed;
  google.asked.push(
    typed.map((word) => word.replace(/^.*throughline-new-.*$/, '<an empty folder>')).join(' '),
  );
  const printed: string[] = [];
  try {
    const trouble = google.trouble[command];
    if (trouble !== undefined) throw new Refusal(trouble);
    const { [command]: run } = commandsOf(google, folder, typed, printed);
    if (!run) throw new Refusal(`Unknown command "clasp ${command}"`, 0);
    run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { out: printed.join(''), err: `${error.message}\n`, code: error.code };
  }
  return { out: printed.join(''), err: '', code: 0 };
}

function commandsOf(google: Google, folder: string, typed: readonly string[], printed: string[]) {
  const after = (word: string) => typed[typed.indexOf(word) + 1] ?? '';
  const say = (text: string) => printed.push(`${text}\n`);
  const print = (value: unknown) => say(JSON.stringify(value, null, 2));
  const file = settingsFile(typed.includes('--project') ? after('--project') : undefined, folder);
  const settings = () =>
    existsSync(file)
      ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly scriptId: string; readonly rootDir: string })
      : undefined;
  const local = (): Files => {
    const dist = join(dirname(file), settings()?.rootDir ?? '.');
    const names = readdirSync(dist).filter(
      (name) => /(\.js|\.html|^appsscript\.json)$/.test(name) && !name.endsWith(google.passesOver),
    );
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
  };
  const signedIn = () => {
    if (google.account === '') throw new Refusal('No credentials found.');
  };
  const script = (): Script => {
    signedIn();
    const found = google.scripts[settings()?.scriptId ?? ''];
    if (!found) throw new Refusal('Requested entity was not found.');
    return found;
  };
  const publish = (deploymentId: string) => {
    const at = script();
    at.versions.push(at.files);
    const deployment = {
      deploymentId,
      versionNumber: at.versions.length,
      description: after('--description'),
    };
    at.deployments = [...at.deployments.filter((one) => one.deploymentId !== deploymentId), deployment];
    print(deployment);
  };
  const create = () => {
    if (settings()) throw new Refusal('Project file already exists.', 0);
    signedIn();
    const id = `script-${Object.keys(google.scripts).length + 1}`;
    const isBound = typed.includes('--parentId');
    const sheet = isBound ? after('--parentId') : `sheet-of-${id}`;
    const files = { 'appsscript.json': '{\n  "timeZone": "America/New_York"\n}' };
    google.scripts[id] = { sheet, files, versions: [], deployments: [] };
    const open = `https://drive.google.com/open?id=${sheet}`;
    const made = `Created new script: https://script.google.com/d/${id}/edit`;
    say(isBound ? `${made}\nBound to document: ${open}` : `Created new document: ${open}\n${made}`);
    if (google.cloneFails) {
      throw new Refusal('request to https://script.googleapis.com failed, reason: read ECONNRESET');
    }
    say('└─ appsscript.json\nCloned one file.');
  };
  const clone = () => {
    signedIn();
    const found = google.scripts[typed[1] ?? ''];
    if (!found) throw new Refusal('Requested entity was not found.');
    for (const [name, text] of Object.entries(found.files)) writeFileSync(join(folder, name), text);
    say(`Cloned ${Object.keys(found.files).length} files.`);
  };
  const push = () => {
    const at = script();
    const files = local();
    const changed = Object.keys(files).filter((name) => files[name] !== at.files[name]);
    if (changed.length === 0) return print([]);
    // Without a word, because --json keeps "Skipping push." back.
    if (google.skipsPush || (changed.includes('appsscript.json') && !typed.includes('--force'))) return;
    at.files = files;
    print(Object.keys(files).map((name) => `dist/${name}`));
  };
  const remove = () => {
    const at = script();
    at.deployments = at.deployments.filter(({ deploymentId }) => deploymentId !== typed[1]);
    print({ deletedDeploymentIds: [typed[1]] });
  };
  const commands: Readonly<Record<string, () => unknown>> = {
    'show-authorized-user': () =>
      print(google.account === '' ? { loggedIn: false } : { loggedIn: true, email: google.account }),
    login: () => (google.account = google.whoLogsIn),
    'show-file-status': () =>
      print({ filesToPush: Object.keys(local()).map((name) => `dist/${name}`), untrackedFiles: [] }),
    'create-script': create,
    'clone-script': clone,
    push,
    'list-deployments': () => print([{ deploymentId: 'head' }, ...script().deployments]),
    'create-deployment': () => publish(`AKfycb-${script().deployments.length + 1}`),
    'update-deployment': () => publish(typed[1] ?? ''),
    'delete-deployment': remove,
  };
  return commands;
}

/** Upwards from where it runs, as clasp looks. */
function settingsFile(project: string | undefined, folder: string): string {
  if (project !== undefined) return join(project, '.clasp.json');
  const file = join(folder, '.clasp.json');
  return existsSync(file) || folder === dirname(folder) ? file : settingsFile(undefined, dirname(folder));
}
