/** Whose language an e-mail speaks: the role that a person's Function names. */

export const ROLES = [
  'executive',
  'finance',
  'sales',
  'marketing',
  'customers',
  'engineering',
  'legal',
  'other',
  'outside',
] as const;
/** customers: those who look after customers. outside: customers and partners themselves, who get no internal facts. */
export type Role = (typeof ROLES)[number];

/** The first line in which a word or phrase of the function stands decides, so the narrower words come first. */
const WORDS: readonly (readonly [Role, string])[] = [
  [
    'customers',
    'customer success, customer support, customer service, customer care, customer experience, customer operations, client success, client services, support, helpdesk, help desk, service desk, account management, account manager, renewals, onboarding, professional services, implementation, csm, cs, cx',
  ],
  [
    'legal',
    'legal, law, lawyer, counsel, compliance, privacy, data protection, dpo, gdpr, security, infosec, ciso, risk, audit, regulatory',
  ],
  [
    'sales',
    'sales, selling, business development, bizdev, account executive, presales, pre sales, deal desk, revenue, revops, cro, go to market, gtm, channel, partnerships, partner management',
  ],
  [
    'marketing',
    'marketing, brand, communications, comms, public relations, pr, demand generation, growth, content, cmo, product marketing, pmm',
  ],
  [
    'finance',
    'finance, financial, cfo, controlling, controller, accounting, accounts, treasury, fp&a, procurement, purchasing, investor relations, billing',
  ],
  [
    'engineering',
    'engineering, engineer, development, developer, developers, software, cto, technology, tech, technical, it, platform, infrastructure, devops, sre, architecture, architect, qa, quality, data science, data engineering, r&d',
  ],
  [
    'executive',
    'executive, executives, ceo, coo, chief, founder, cofounder, co founder, owner, board, managing director, general manager, gm, president, management, leadership, c level, director general, vp, svp, evp',
  ],
  [
    'outside',
    'customer, customers, client, clients, partner, partners, vendor, supplier, agency, reseller, external, consultant, advisor, investor, user',
  ],
];

/** A person without a function, or with one that is not listed, such as design, gets the plain version. */
export function roleOf(functionName: string | undefined): Role {
  const said = ` ${(functionName ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\d&]+/gu, ' ')
    .trim()} `;
  if (/ product (?!marketing)/.test(said)) return 'other';
  const found = WORDS.find(([, words]) => words.split(', ').some((word) => said.includes(` ${word} `)));
  return found?.[0] ?? 'other';
}

/** To sell and to announce means to promise: these roles see a date only where it is safe to repeat. */
export function mayPromise(role: Role): boolean {
  return role === 'sales' || role === 'marketing';
}

const WHY: Readonly<Record<Role, string | undefined>> = {
  executive: 'you decide where the company goes',
  finance: 'you know what it earns and what it costs',
  sales: 'you hear what buyers say',
  marketing: 'you tell our story to the market',
  customers: 'you are closest to our customers',
  engineering: 'you know what it takes to build',
  legal: 'you see risks before others do',
  other: undefined,
  outside: undefined,
};

/** Why somebody of this role is asked, where nothing better is known. */
export function whyOf(role: Role): string | undefined {
  return WHY[role];
}
