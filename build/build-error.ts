/** A reason not to ship, in one sentence that says where, what was found and what to do. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}
