import { ROLES, roleOf, type Role } from '../../../src/core/emails/roles';

const FUNCTIONS: Readonly<Record<Role, readonly string[]>> = {
  executive: [
    'Executive',
    'CEO',
    'COO',
    'Founder & CEO',
    'Managing Director',
    'Board',
    'General management',
    'VP',
  ],
  finance: ['Finance', 'CFO', 'Controlling', 'FP&A', 'Accounting'],
  sales: [
    'Sales',
    'VP Sales',
    'Head of Sales',
    'Business Development',
    'Revenue Operations',
    'CRO',
    'Partnerships',
  ],
  marketing: ['Marketing', 'Product Marketing', 'CMO', 'Growth', 'Brand & Communications', 'PR'],
  customers: ['Customer Success', 'Support', 'Customer support', 'Account Management', 'Onboarding', 'CSM'],
  engineering: ['Engineering', 'CTO', 'Platform', 'Software development', 'IT', 'QA', 'Data Engineering'],
  legal: ['Legal', 'Security', 'CISO', 'Data protection', 'Compliance', 'Head of Risk'],
  other: ['Product', 'Design', 'HR', '', 'VP Product', 'Product Operations', 'Research'],
  outside: ['Customer', 'Partner', 'Supplier', 'Agency', 'Key client'],
};

test.each(ROLES)('functions that speak the language of: %s', (role) => {
  expect(FUNCTIONS[role].map((name) => [name, roleOf(name)])).toEqual(
    FUNCTIONS[role].map((name) => [name, role]),
  );
});

test('a person without a function gets the plain version', () => {
  expect(roleOf(undefined)).toBe('other');
});
