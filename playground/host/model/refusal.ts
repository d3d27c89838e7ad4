/** Sheets' refusal of a change or a call: scripts see it as an `Exception` with this message, a person as a dialog. */
export class Refusal extends Error {
  override readonly name = 'Exception';
}
