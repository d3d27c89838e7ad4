/** Files out of a zip archive, such as an .xlsx is, with what every browser has for it. */

/** The text of a file by its path; undefined where the archive has none. */
export type ZipEntries = (path: string) => Promise<string | undefined>;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The end of the directory is this long, and a comment of at most so many bytes comes behind it. */
const [END_BYTES, LONGEST_COMMENT] = [22, 65_535];
const DEFLATED = 8;

export function zipEntries(buffer: ArrayBuffer): ZipEntries {
  const view = new DataView(buffer);
  const end = directoryEnd(view);
  const entries = new Map<
    string,
    { readonly at: number; readonly bytes: number; readonly isPacked: boolean }
  >();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Error('The archive is broken.');
    const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((offset) =>
      view.getUint16(at + offset, true),
    );
    const name = new TextDecoder().decode(new Uint8Array(buffer, at + 46, nameBytes));
    entries.set(name, {
      at: view.getUint32(at + 42, true),
      bytes: view.getUint32(at + 20, true),
      isPacked: view.getUint16(at + 10, true) === DEFLATED,
    });
    at += 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
  }
  return async (path) => {
    const entry = entries.get(path);
    if (!entry) return undefined;
    // Its own header has a length of its own: some programs write more into it than into the directory.
    const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const packed = new Blob([new Uint8Array(buffer, start, entry.bytes)]);
    const bytes = entry.isPacked
      ? packed.stream().pipeThrough(new DecompressionStream('deflate-raw'))
      : packed;
    return new Response(bytes).text();
  };
}

function directoryEnd(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === DIRECTORY_END) return at;
  }
  throw new Error('This is no archive.');
}
