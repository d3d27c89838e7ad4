/** Finds the port to listen on. */
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';

const USUAL_PORT = 4321;

/** Listens on this machine's own address only. Throws a sentence where the port that was asked for is busy. */
export async function listenOn(
  server: Server,
  asked: number | undefined,
  say: (sentence: string) => void,
): Promise<number> {
  if (asked !== undefined) {
    if (await tryPort(server, asked)) return asked;
    throw new Error(
      `Port ${asked} is in use by another program: stop that program, or start with another PORT.`,
    );
  }
  if (await tryPort(server, USUAL_PORT)) return USUAL_PORT;
  await tryPort(server, 0);
  const { port } = server.address() as AddressInfo;
  say(`Port ${USUAL_PORT} is in use by another program, so this start takes ${port}.`);
  return port;
}

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}
