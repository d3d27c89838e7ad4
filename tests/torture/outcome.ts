/** What a kind of torture came to, for the screen and for docs/measured.md. */
export interface Outcome {
  /** What was done to what. */
  readonly name: string;
  /** How many cases were tried. */
  readonly cases: number;
  /** Facts of this kind, such as how many calls there were. */
  readonly more: string;
  /** One line for each broken invariant, with how to see it again. */
  readonly broken: readonly string[];
}

export interface Kind {
  readonly title: string;
  /** What is done, and what must hold. */
  readonly says: string;
  readonly outcomes: readonly Outcome[];
}

export function kindText({ title, says, outcomes }: Kind): string {
  const cases = sum(outcomes.map((one) => one.cases));
  const broken = sum(outcomes.map((one) => one.broken.length));
  const rows = outcomes.map((one) => `| ${one.name} | ${one.more} | ${one.cases} | ${one.broken.length} |`);
  return [
    `### ${title}`,
    '',
    `${says} ${cases.toLocaleString('en')} cases, ${broken} invariants broken.`,
    '',
    '| what | of which | cases | broken |',
    '| :--- | :--- | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
