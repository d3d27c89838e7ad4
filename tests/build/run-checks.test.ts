/** How `npm test` runs its checks. */
import { CHECKS, toolFile } from '../../build/checks';
import { runAll, runNode } from '../../build/run-checks';

test('results keep the order of the jobs, whichever ends first', async () => {
  const after = (milliseconds: number) =>
    new Promise<number>((done) => setTimeout(() => done(milliseconds), milliseconds));
  expect(await runAll([30, 1, 20, 5], 2, after)).toEqual([30, 1, 20, 5]);
});

test('no more run at a time than allowed', async () => {
  let running = 0;
  const seen: number[] = [];
  await runAll([1, 2, 3, 4, 5], 2, async () => {
    seen.push(++running);
    await new Promise((done) => setTimeout(done, 2));
    running -= 1;
  });
  expect(Math.max(...seen)).toBe(2);
});

test('a check that fails keeps all that its tool said', async () => {
  const script = 'console.log("to the left"); console.error("to the right"); process.exit(3);';
  const outcome = await runNode('signpost', ['--eval', script]);
  expect(outcome).toMatchObject({ name: 'signpost', passed: false });
  expect(outcome.output).toContain('to the left');
  expect(outcome.output).toContain('to the right');
});

test('every tool that a check names is installed', async () => {
  const tools = [...new Set(CHECKS.map(({ tool }) => tool)), 'jest'];
  const outcomes = await runAll(tools, 2, (tool) => runNode(tool, [toolFile(tool), '--version']));
  expect(outcomes.filter(({ passed }) => !passed)).toEqual([]);
});
