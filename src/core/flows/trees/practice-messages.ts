import { defineSteps, type Question } from '../flow'
import { healthPicks, type IsMarketingPublicEnd } from './is-marketing-public-outcomes'

const part = 'table'

/** The cautious policy of a practice, asked wherever a mass health promotion would be allowed without it. */
export function cautiousPolicy<Law extends string, Own extends string>(law: Law, own: Own) {
  return {
    kind: 'question',
    part: 'policy',
    short: 'Own cautious policy?',
    ask: 'Do you have a policy of your own to ask for consent before health promotion to many?',
    why: 'Current guidance usually lets it go out. A practice may be stricter with itself, and then its own rule counts.',
    rules: ['psm.seed2-conflict', 'house.cautious-nhs', 'house.stricter-only', 'settled.care-is-care'],
    factKey: 'own-rule-cautious-nhs',
    answers: [
      { id: 'none', label: 'No such policy', short: 'No', next: law },
      { id: 'asks-consent', label: 'Yes', next: own },
    ],
  } as const satisfies Question<Law | Own>
}

/** The typical messages of a practice, one small group at a time (`psm.gp-table`). */
export const practiceMessages = defineSteps<IsMarketingPublicEnd | 'PM1'>()({
  'psm.gp-table': {
    kind: 'question',
    part,
    short: 'A typical message?',
    ask: 'Is it one of the messages a practice often sends?',
    why: 'Most of these have a known answer, so you need not go through every question. The answer holds for neutral words.',
    rules: ['psm.gp-table', 'psm.all-sectors'],
    answers: [
      {
        id: 'care',
        label: 'About care, or the daily running',
        short: 'Care',
        hint: 'Reminders, results, recalls, NHS invitations, changed hours.',
        next: 'psm.gp-table.care',
      },
      {
        id: 'service',
        label: 'About a service, a campaign or an offer',
        short: 'Service',
        hint: 'A new clinic, the portal, a campaign, a newsletter, a partner.',
        next: 'psm.gp-table.service',
      },
      {
        id: 'asking',
        label: 'Asking for something',
        short: 'Asking',
        hint: 'A survey, research, the patient group, gifts.',
        next: 'psm.gp-table.asking',
      },
      { id: 'staff', label: 'To your staff', short: 'Staff', next: 'psm.gp-table.staff' },
      { id: 'other', label: 'Something else, or we are no practice', short: 'Other', usual: true, next: 'PM1' },
    ],
  },
  'psm.gp-table.care': {
    kind: 'question',
    part,
    short: 'Which one about care?',
    ask: 'Which of these is it?',
    why: 'Care is not marketing, and no policy of your own stops it, as long as nothing else is promoted.',
    rules: ['psm.gp-table', 'settled.care-is-care', 'pecr.dm.mixed'],
    answers: [
      { id: 'appointment-reminder', label: 'An appointment reminder', next: 'table.N-care' },
      { id: 'test-result-ready', label: 'A test result is ready', next: 'table.N-care' },
      { id: 'prescription-ready', label: 'A prescription is ready', next: 'table.N-care' },
      { id: 'changed-hours', label: 'Changed hours', next: 'table.N-care' },
      {
        id: 'nhs-invitation',
        label: 'An NHS invitation to screening or a vaccination',
        hint: 'Flu and COVID too.',
        next: 'table.N-care',
      },
      {
        id: 'long-term-review',
        label: 'A review of a lasting condition, or an NHS Health Check',
        next: 'table.N-care',
        adds: [healthPicks],
      },
      { id: 'other', label: 'None of these', next: 'PM1' },
    ],
  },
  'psm.gp-table.service': {
    kind: 'question',
    part,
    short: 'Which service?',
    ask: 'Which of these is it?',
    why: 'What the NHS pays for and your task asks for is not marketing. What patients pay for, or what helps somebody else’s business, is.',
    rules: ['psm.gp-table', 'psm.marketing-examples', 'psm.not-marketing-examples', 'psm.task-test'],
    answers: [
      {
        id: 'condition-group-service',
        label: 'A new NHS service for people with one condition',
        short: 'NHS service',
        next: 'psm.gp-table.policy',
        adds: [healthPicks],
      },
      {
        id: 'nhs-campaign',
        label: 'A health campaign paid for by the NHS',
        short: 'NHS campaign',
        next: 'psm.gp-table.policy',
      },
      {
        id: 'portal',
        label: 'An online portal, the NHS App or longer hours at a hub',
        short: 'Portal',
        next: 'table.N-task',
      },
      { id: 'private-campaign', label: 'A campaign of a private provider', next: 'table.M' },
      {
        id: 'private-service',
        label: 'A private service at a price',
        hint: 'Travel clinic, cosmetic, physiotherapy, ear wax.',
        next: 'table.M',
      },
      { id: 'partner-offer', label: 'An offer of a pharmacy or care home', next: 'table.M' },
      { id: 'mixed-newsletter', label: 'A newsletter with an advert in it', next: 'table.M' },
      { id: 'other', label: 'None of these', next: 'PM1' },
    ],
  },
  'psm.gp-table.asking': {
    kind: 'question',
    part,
    short: 'Asking for what?',
    ask: 'Which of these is it?',
    why: 'Asking people for their view is not marketing. Asking for money is, and so is a question that leads to an offer.',
    rules: ['psm.gp-table', 'pecr.dm.research', 'psm.marketing-examples'],
    answers: [
      { id: 'survey', label: 'A survey, such as the Friends and Family Test', next: 'table.N-asking' },
      { id: 'survey-that-sells', label: 'A survey that also sells', next: 'table.M' },
      { id: 'research', label: 'An invitation to research with ethics approval', next: 'table.N-asking' },
      {
        id: 'ppg-neutral',
        label: 'The patient group, in neutral words',
        short: 'Patient group',
        hint: 'As your contract asks you to involve patients.',
        next: 'table.N-asking',
      },
      { id: 'ppg-promotional', label: 'The patient group, looking for donors or selling', next: 'table.M' },
      { id: 'fundraising', label: 'Gifts or a charity run', next: 'table.M' },
      { id: 'other', label: 'None of these', next: 'PM1' },
    ],
  },
  'psm.gp-table.staff': {
    kind: 'question',
    part,
    short: 'What to your staff?',
    ask: 'Which of these is it?',
    why: 'Staff are people with the same protection. What they need for work is not marketing; an offer is.',
    rules: ['psm.gp-table', 'pecr.dm.service-message'],
    answers: [
      { id: 'staff-rota', label: 'A rota or a policy', next: 'table.N-staff' },
      { id: 'staff-discount', label: 'A discount or another offer', next: 'table.M' },
      { id: 'other', label: 'Neither', next: 'PM1' },
    ],
  },
  'psm.gp-table.policy': cautiousPolicy('table.N-task', 'table.cautious'),
})
