/** Opens the address in the person's browser, where there is a desktop with a person before it. */
import { spawn } from 'node:child_process';

const COMMANDS: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  // The empty text is the window's title, which `start` takes from its first quoted argument.
  win32: ['cmd', '/c', 'start', '""'],
  linux: ['xdg-open'],
};

export function openBrowser(address: string): void {
  const { env, platform, stdout } = process;
  const remote = Boolean(env.CI || env.SSH_CONNECTION || env.SSH_TTY) || !stdout.isTTY;
  const headless = platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
  const [command, ...args] = COMMANDS[platform] ?? [];
  if (remote || headless || !command) return;
  const child = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  // The address is printed anyway, so a desktop without the command is no failure.
  child.on('error', () => {});
  child.unref();
}
