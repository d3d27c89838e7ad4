/** What a kind of torture came to, for the screen and for docs/measured.md. */
export interface Outcome {
  /** What was done to what. */
  readonly name: string;
  /** How many cases were tried. */
  readonly cases: number;
  /** How many of what there were, such as `calls`. */
  readonly facts: Readonly<Record<string, number>>;
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
  const all = together(title, outcomes);
  const rows = outcomes.map(
    (one) => `| ${one.name} | ${factsText(one)} | ${number(one.cases)} | ${one.broken.length} |`,
  );
  return [
    `### ${title}`,
    '',
    `${says} ${number(all.cases)} cases, ${all.broken.length} invariants broken; ${factsText(all)}.`,
    '',
    '| what | of which | cases | broken |',
    '| :--- | :--- | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
}

/** 991 calls, 1,766 deaths */
export function factsText({ facts }: Outcome): string {
  return Object.entries(facts)
    .map(([what, count]) => `${number(count)} ${what}`)
    .join(', ');
}

/** Pieces of one thing as one. */
export function together(name: string, outcomes: readonly Outcome[]): Outcome {
  const facts: Record<string, number> = {};
  for (const outcome of outcomes) {
    for (const [what, count] of Object.entries(outcome.facts)) facts[what] = (facts[what] ?? 0) + count;
  }
  const cases = outcomes.reduce((sum, one) => sum + one.cases, 0);
  return { name, cases, facts, broken: outcomes.flatMap(({ broken }) => broken) };
}

function number(count: number): string {
  return count.toLocaleString('en');
}
