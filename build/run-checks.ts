/** Runs commands a few at a time and keeps their output until it is wanted. */
import { spawn } from 'node:child_process';

/** How a command ended. */
export interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
  readonly output: string;
}

/** Runs a file with Node; with `show` its output goes straight to the terminal. */
export function runNode(name: string, args: readonly string[], show = false): Promise<Outcome> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const collect = (chunk: Buffer) => (output += chunk.toString());
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return new Promise((done) => {
    const end = (passed: boolean) =>
      done({ name, passed, seconds: (performance.now() - start) / 1000, output });
    child.on('close', (code) => end(code === 0));
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
  });
}

/** Runs jobs in their order, at most `limit` of them at a time. */
export async function runAll<Job, Result>(
  jobs: readonly Job[],
  limit: number,
  run: (job: Job) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const queue = jobs.entries();
  const worker = async () => {
    for (const [index, job] of queue) results[index] = await run(job);
  };
  await Promise.all(Array.from({ length: limit }, worker));
  return results;
}
