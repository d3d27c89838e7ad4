/** What each formula is measured with: columns of so many rows or, where it takes tables, a plan of as many initiatives. */

type Block = readonly (readonly unknown[])[];
type Arguments = Readonly<Record<string, readonly unknown[]>>;

const COMPANY_OBJECTIVES = 5;
const PRODUCT_OBJECTIVES = 50;

const made = new Map<number, Arguments>();

/** By the names of the formulas. */
export function functionArguments(size: number): Arguments {
  const known = made.get(size) ?? argumentsOf(size);
  made.set(size, known);
  return known;
}

/** Functions that look at each text with all others are asked for a tenth. */
export const A_TENTH: readonly string[] = ['SUGGEST_LINKS', 'LINK_STRENGTH'];

function argumentsOf(size: number): Arguments {
  const items = size / 10;
  /** The same cells again and again, down a range. */
  function rows(...cells: readonly (readonly unknown[])[]): Block {
    return Array.from({ length: size }, (_, i) => cells[i % cells.length] ?? []);
  }

  function column(...cells: readonly unknown[]): Block {
    return rows(...cells.map((cell) => [cell]));
  }

  function numbered(count: number, row: (n: number) => readonly unknown[]): Block {
    return Array.from({ length: count }, (_, i) => row(i + 1));
  }

  const today = new Date(2026, 10, 22);
  const companyObjectives = [
    ['ID', 'Objective', 'Weight'],
    ...numbered(COMPANY_OBJECTIVES, (n) => [`CO-${n}`, `Reach goal ${n}`, n]),
  ];
  const productObjectives = [
    ['ID', 'Product', 'Objective', 'Company objective'],
    ...numbered(PRODUCT_OBJECTIVES, (n) => [
      `PO-${n}`,
      'Desk',
      `Change outcome ${n}`,
      `CO-${1 + (n % COMPANY_OBJECTIVES)}`,
    ]),
  ];
  const map = [
    ['Product objective', 'What it says', ...numbered(COMPANY_OBJECTIVES, (n) => [`CO-${n}`]).flat()],
    ...numbered(PRODUCT_OBJECTIVES, (n) => [`PO-${n}`, '', 9, 3, '', 1, '']),
  ];
  const initiatives = [
    ['ID', 'Initiative', 'Product objective', 'Effort (person-weeks)'],
    ...numbered(size, (n) => [`IN-${n}`, `Build part ${n}`, `PO-${1 + (n % PRODUCT_OBJECTIVES)}`, 6]),
  ];
  const keyResults = [
    ['ID', 'Supports', 'Key result', 'Baseline', 'Target', 'Current'],
    ...numbered(size, (n) => [`KR-${n}`, `PO-${n}`, `Raise number ${n}`, 10, 20, '12,5']),
  ];
  const reviews = [
    ['ID', 'Item', 'Answer', 'Answered'],
    ...numbered(size, (n) => [`RV-${n}`, `IN-${n}`, 'Support', today]),
  ];
  /** Texts of a plan's length out of as many words as plans have. */
  const WORDS =
    'reduce,raise,open,enterprise,churn,trial,invoice,partner,search,mobile,report,export,onboarding,region,margin,support'.split(
      ',',
    );
  const sentence = (n: number, length: number) => [
    Array.from(
      { length },
      (_, i) => `${WORDS[(n * (i + 3)) % WORDS.length] ?? ''}${(n * (i + 1)) % 97}`,
    ).join(' '),
  ];
  const workText = (n: number) => sentence(n, 12);
  const objectiveText = (n: number) => sentence(n, 9);
  const ids = (prefix: string) => numbered(size, (n) => [`${prefix}-${n}`]);
  const plan = [companyObjectives, productObjectives, map, initiatives];

  return {
    ALIGNMENT_SCORE: plan,
    ALIGNMENT_BREAKDOWN: plan,
    OBJECTIVE_COVERAGE: plan,
    TRACEABILITY: plan,
    INVESTMENT_MATCH: plan,
    WHY: [ids('IN'), initiatives, productObjectives, map, companyObjectives],

    RICE: [column(5000, '2 000'), column(2), column('80 %', 0.5), column(2, '1,5')],
    ICE: [column(8), column('5,5'), column(3)],
    WSJF: [column(8), column(5), column(3), column('5')],
    COST_OF_DELAY_RATE: [column('10k'), column(4)],
    WEIGHTED_SCORE: [rows([5, 4, '3,5', 1, '', 2]), [[5, 4, 3, 2, 1, 1]], [['', '', '', 'yes', '', '']]],
    OPPORTUNITY_SCORE: [column(8.2), column('3,1')],
    KANO: [column('like', 'I expect it'), column('dislike', 'neutral')],
    KANO_SUMMARY: [column('Must-be', 'Attractive', 'I')],

    RANK_SUM_WEIGHTS: [column(1, 2, 3, 4)],
    ROC_WEIGHTS: [numbered(size, (n) => [n])],
    AHP_WEIGHTS: [rows([1, 3, 5]).map((row, i) => (i < row.length ? [1, 1, 1] : ['', '', '']))],
    AHP_CONSISTENCY: [rows([1, 3, 5]).map((row, i) => (i < row.length ? [1, 1, 1] : ['', '', '']))],

    OKR_PROGRESS: [column(8), column(5), column('6,5')],
    OKR_GRADE: [column('65 %'), column('Committed', 'Aspirational')],
    OKR_PACE: [column(0.35), column('Q4 2026', '1.10.2026'), column(new Date(2026, 11, 31)), today],
    OBJECTIVE_PROGRESS: [ids('PO'), keyResults],

    OUTCOME_CHECK: [
      column(
        'Launch the dashboard for admins',
        'Reduce enterprise churn from 8 % to 5 %',
        '90 % of teams deploy daily',
      ),
      column('Logo churn', ''),
      column('5 %', ''),
    ],
    OUTCOME_REWRITE: [
      column('Launch the dashboard for admins', 'New onboarding flow'),
      column('Logo churn (%)'),
      column('Enterprise'),
      column(8),
      column('5'),
      column(new Date(2026, 11, 31)),
    ],

    EVIDENCE_STRENGTH: [column('Anecdote', 'Test'), column(new Date(2026, 8, 1), '2026-09-01'), today],
    PMF_SCORE: [column('Very disappointed', 'Somewhat disappointed')],
    NPS_SCORE: [column(10, 7, '3')],
    HORIZON_BALANCE: [column('H1', 'H2', 'H3'), column(6, '1,5')],
    CONCENTRATION: [column(5, 3, 2)],
    VALUE_CURVE_DIVERGENCE: [column(5, 1, 4), column(3, 4, 3)],
    POWER_INTEREST: [column(5, 2), column(1, 4)],
    SALIENCE: [column('yes', 'no'), column(true, false), column('x', '0')],
    ENGAGEMENT_GAP: [column('Neutral', 'Resistant'), column('Supportive')],
    NET_SUPPORT: [column('Support', 'Concern', ''), column(5, 3)],
    CONSENT_STATUS: [column('Support', 'Can live with it')],
    ALIGNMENT_AGE: [ids('IN'), reviews, today],
    SUGGEST_LINKS: [
      numbered(items, workText),
      numbered(100, (n) => [`CO-${n}`, ...objectiveText(n)]),
      3,
      numbered(300, (n) => [...workText(7 * n), `CO-${1 + (n % 100)}`]),
    ],
    LINK_STRENGTH: [numbered(items, workText), numbered(items, objectiveText)],
  };
}
