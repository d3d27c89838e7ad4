/**
 * A message that a person can act on: what was expected, what was found, what to do.
 * Commands show it as it stands; every other error becomes a short apology, with its stack in the log.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
}
