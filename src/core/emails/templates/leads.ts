/** The same row in the language of each role. The sentence of impact, with its number, stands in front of each of them. */
import { lead, type LeadRole, type TemplateDeclaration } from './template';

const SERVES =
  'It supports “{{company objective}}”{{#company target}}: {{company target}}{{/company target}}.';
const WORK = 'It takes {{effort}}{{#effort share}}, {{effort share}} of the work planned{{/effort share}}.';
const SIGNAL = 'A customer signal: {{evidence}}.';

export const leads = (): Readonly<Record<`lead ${LeadRole}`, TemplateDeclaration>> => ({
  'lead executive': lead('executives', `${SERVES} The main risk: {{risk}}. ${WORK}`),
  'lead finance': lead(
    'finance',
    `{{lever}} It is worth about {{value}} a year{{#confidence}}, and we are {{confidence}} sure of it{{/confidence}}. ${WORK} It pays for itself in about {{payback}}. ${SERVES}`,
  ),
  'lead sales': lead('sales', `It is for: {{segment}}. ${SIGNAL} {{promise}} ${SERVES}`),
  'lead marketing': lead(
    'marketing',
    `It is for: {{segment}}. What customers say they need: {{need}}. ${SIGNAL} {{promise}}`,
  ),
  'lead customers': lead(
    'customer success and support',
    `${SIGNAL} We have {{evidence count}} in all. It is for: {{segment}}. What could go wrong: {{risk}}. It should be in use by {{end}}.`,
  ),
  'lead engineering': lead(
    'engineering',
    `The problem to solve: {{need}}. A cheaper way to the same result is welcome. It depends on: {{depends on}}. ${WORK}`,
  ),
  'lead legal': lead(
    'legal and security',
    `The risk that we see: {{risk}}. It touches: {{segment}}. It should be in use by {{end}}, so tell me now if you must be part of it.`,
  ),
  'lead other': lead(
    'everybody else',
    `${SERVES} What customers say they need: {{need}}. It depends on: {{depends on}}.`,
  ),
});
