/** The functions in groups that people think in, each with the words that they look for. */

interface Family {
  readonly name: string;
  /** Other words for what the family is good for. */
  readonly words: string;
  /** Functions, each with other words for itself. */
  readonly functions: Readonly<Record<string, string>>;
}

const FAMILIES: readonly Family[] = [
  {
    name: 'Does the plan line up?',
    words: 'alignment strategy fit link goal objective',
    functions: {
      ALIGNMENT_SCORE: 'total overall health dashboard',
      ALIGNMENT_BREAKDOWN: 'parts explain details',
      OBJECTIVE_COVERAGE: 'covered served gaps',
      TRACEABILITY: 'orphan trace connected',
      INVESTMENT_MATCH: 'budget money effort spending allocation',
      WHY: 'reason chain explain purpose',
      ALIGNMENT_AGE: 'stale old fresh expired review support',
      SUGGEST_LINKS: 'overlap map mapping match propose similar text words',
      LINK_STRENGTH: 'overlap similarity similar match text words compare',
    },
  },
  {
    name: 'What comes first?',
    words: 'prioritise prioritisation priority priorities rank order backlog roadmap score ideas compare',
    functions: {
      RICE: '',
      ICE: '',
      WSJF: 'safe job',
      COST_OF_DELAY_RATE: 'cd3 late waiting urgency money',
      WEIGHTED_SCORE: 'criteria weights matrix decision scorecard',
    },
  },
  {
    name: 'How much does each thing count?',
    words: 'weights weighting importance criteria percent shares',
    functions: {
      RANK_SUM_WEIGHTS: 'order ranking',
      ROC_WEIGHTS: 'order ranking centroid',
      AHP_WEIGHTS: 'pairs pairwise comparison',
      AHP_CONSISTENCY: 'pairs pairwise comparison contradiction',
    },
  },
  {
    name: 'How far are we?',
    words: 'okr goal key results progress target track status forecast',
    functions: {
      OKR_PROGRESS: 'percent done reached',
      OKR_GRADE: 'mark rating review quarter',
      OKR_PACE: 'late behind ahead time schedule',
      OBJECTIVE_PROGRESS: 'percent done roll up average',
    },
  },
  {
    name: 'Does it say what changes?',
    words: 'language wording words outcome output result impact text write sentence',
    functions: {
      OUTCOME_CHECK: 'feature deliverable vague vanity test',
      OUTCOME_REWRITE: 'rephrase reword key result draft',
    },
  },
  {
    name: 'What do customers say?',
    words: 'survey feedback interview questionnaire answers users research needs discovery',
    functions: {
      OPPORTUNITY_SCORE: 'importance satisfaction jobs ulwick prioritise',
      KANO: 'features delight basic must prioritise',
      KANO_SUMMARY: 'features delight basic must prioritise',
      EVIDENCE_STRENGTH: 'proof confidence data test experiment',
      PMF_SCORE: 'product market fit ellis disappointed',
      NPS_SCORE: 'recommend promoter loyalty',
    },
  },
  {
    name: 'Is it balanced?',
    words: 'balance portfolio spread mix risk',
    functions: {
      HORIZON_BALANCE: 'innovation short long term bets core new',
      CONCENTRATION: 'eggs basket focus dependence revenue',
      VALUE_CURVE_DIVERGENCE: 'competitor rival difference blue ocean canvas strategy',
    },
  },
  {
    name: 'Who stands behind it?',
    words: 'stakeholders people agreement buy-in opinion support decision',
    functions: {
      POWER_INTEREST: 'influence map grid manage',
      SALIENCE: 'influence claim priority',
      ENGAGEMENT_GAP: 'involve communication',
      NET_SUPPORT: 'vote poll answers reviews',
      CONSENT_STATUS: 'vote objection answers reviews adopted',
    },
  },
];

/** What a function without a family stands under, at the end. */
const REST = 'More';

/** @returns the heading, its position among the headings, and the words to find the function by */
export function familyOf(functionName: string): {
  readonly name: string;
  readonly position: number;
  readonly words: string;
} {
  const position = FAMILIES.findIndex(({ functions }) => functionName in functions);
  const family = FAMILIES[position];
  if (!family) return { name: REST, position: FAMILIES.length, words: '' };
  return { name: family.name, position, words: `${family.words} ${family.functions[functionName] ?? ''}` };
}
