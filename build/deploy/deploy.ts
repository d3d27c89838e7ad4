/** The steps from the sources to a sheet that works, in their order. */
import type { Edition } from '../../src/core/edition/edition';
import { checkSheet, chooseSheet } from './choose-sheet';
import type { Desk, Step } from './desk';
import type { Known } from './installation';
import { nextSteps } from './next-steps';
import { publishAgain, publishOnce, takeDown } from './publish';
import { buildFirst, push } from './push';
import { signIn } from './sign-in';

/** An edition stays until another one is asked for: less is not asked of Google by accident, nor more. */
export function editionFor(wanted: Edition | undefined, { edition }: Known): Edition {
  return wanted ?? edition ?? 'full';
}

/** @throws BuildError at the first thing that stops it; a further run goes on from there */
export async function deploy(desk: Desk): Promise<void> {
  const { installation, person, edition } = desk;
  checkSheet(desk);
  const before = installation.known();
  const steps = stepsFor(edition, before);
  person.say(heading(desk));
  if (desk.wishes.dryRun) return steps.forEach((step, i) => person.say(`${i + 1}. ${dry(step)}`));
  for (const [i, step] of steps.entries()) {
    person.say(`${i + 1}. ${step.title}.`);
    await step.run(desk);
  }
  installation.learn({ edition });
  person.say(
    nextSteps(installation.known(), {
      isFirst: before.edition === undefined,
      changed: changed(before, edition),
    }),
  );
}

function stepsFor(edition: Edition, { script, deployment }: Known): readonly Step[] {
  const toSheet = [buildFirst, signIn, ...(script === undefined ? [chooseSheet] : [])];
  if (edition === 'full') {
    return [...toSheet, ...(deployment === undefined ? [publishOnce] : []), push, publishAgain];
  }
  return [...toSheet, push, ...(deployment === undefined ? [] : [takeDown])];
}

function heading({ edition, made, wishes }: Desk): string {
  const what = edition === 'full' ? 'with a page for answers' : 'for mail only';
  const end = wishes.dryRun ? ' Nothing is done now; this is what would be.' : '';
  return `Throughline ${made}, ${what}.${end}`;
}

const dry = ({ title, commands }: Step) =>
  [`${title}.`, ...commands.map((command) => `     ${command}`)].join('\n');

const changed = ({ edition: before }: Known, now: Edition) => before !== undefined && before !== now;
