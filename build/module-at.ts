/** Where a line of a bundle comes from: esbuild writes the name of each module above its code. */
export function moduleAt(code: string, line: number): string {
  const above = code.split('\n').slice(0, line).reverse();
  const heading = above.map((text) => /^\s*\/\/ (\S+\.[cm]?[jt]sx?)$/.exec(text)?.[1]).find(Boolean);
  return heading ? `in ${heading}` : `line ${line}`;
}
