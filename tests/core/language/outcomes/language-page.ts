/** docs/language.md: what the checks of wording say of our own hundred texts. */
import { checkOutcome } from '../../../../src/core/language/outcomes/check-outcome';
import { outputAsKeyResult, vagueMeasure } from '../../../../src/core/gaps/rules/results';
import { placeholderLeft } from '../../../../src/core/gaps/rules/placeholders';
import { buildPlan } from '../../plan-builder';
import { phraseGroups } from './phrases';

const RULES = [outputAsKeyResult, vagueMeasure, placeholderLeft];

export function languagePage(): string {
  const count = phraseGroups.reduce((sum, { texts }) => sum + texts.length, 0);
  return [
    '# What counts as a result',
    '',
    'Throughline reads each text as a product manager would: does it say what changes, or what we do? It goes by words and rules that',
    `anybody can look up, warns and never blocks. Here are ${count} texts of our own, what \`OUTCOME_CHECK\` says of each, and the gap that`,
    'is raised where the text is a key result without a metric and numbers in cells beside it. Words of your house can be',
    'added on Settings: they count in the gaps and the sidebar, and not in a formula.',
    '',
    'Outcome is a result, Output is work, Unclear is neither. The score, from 0 to 100, adds up six questions: see',
    '[the methods](methods.md#result-or-work-outcome_check).',
    '',
    'This page is written by `npm run docs` out of the tests, which hold the rules to it.',
    ...phraseGroups.flatMap(({ name, about, texts }) => [
      '',
      `## ${name}`,
      '',
      about,
      '',
      '| text | class | score | gap | advice |',
      '| --- | --- | --- | --- | --- |',
      ...texts.map(rowOf),
    ]),
    '',
  ].join('\n');
}

function rowOf(text: string): string {
  const check = checkOutcome(text);
  return `| ${[text, check?.class, check?.score, gapOf(text), check?.advice].join(' | ')} |`;
}

/** The rule that flags it, if one does. */
function gapOf(text: string): string {
  const { strategy, scores } = buildPlan({ 'Key Results': ['ID | Key result', `KR-1 | ${text}`] });
  const rule = RULES.find((one) => one.find(strategy, scores).length > 0);
  return rule ? `${rule.id} ${rule.name}` : 'none';
}
