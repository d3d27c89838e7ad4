/**
 * Things that are made when they are first asked for: what runs while Code.js loads is paid by every cell and click. It is also the place
 * for patterns with classes of all scripts, such as \p{L}: an engine works out such a class as soon as it meets the pattern, which takes
 * longer than reading a whole page of code. The build refuses them outside of functions (build/late-patterns.ts).
 */
export function atFirstUse<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => (made ??= { it: make() }).it;
}
