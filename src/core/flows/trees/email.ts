import { defineFlow } from '../flow'
import { endOutcomes } from './common-ends'
import { commonSteps } from './common-steps'
import { companyOutcomes } from './email-company-outcomes'
import { companySteps, ownedByCompany } from './email-company-questions'
import { companyDetails, formerClientOutcome, personOutcomes } from './email-outcomes'
import { ownRulesOnEmail } from './email-own-rules'
import { consentQuestion, personMessageSteps } from './email-person-questions'
import { emailShows } from './email-shows'
import { softOptInSteps } from './email-soft-opt-in'
import { byEmail } from './email-way'

/** May we send an e-mail? To a person (digest 8.3) or to a company or public body (8.4), after the common questions. */
export const email = defineFlow({
  id: 'email',
  title: 'A marketing e-mail',
  purpose: 'May we e-mail this person, company or public body to promote something?',
  asks: 'May we e-mail {who}?',
  asksWho: 'Who do you want to e-mail?',
  channel: 'email',
  version: '2026-11-24',
  changes: [
    '2026-11-24: A refusal found on the way goes on the list; an answer that was asked for shows the company details too.',
    '2026-11-22: First version.',
  ],
  parts: {
    common: 'Common questions',
    person: 'To a person',
    company: 'To a company',
    message: 'The message itself',
  },
  start: 'is-marketing',
  nodes: {
    ...commonSteps({ individual: 'EI1', corporate: 'EC1' }, { onRequest: [companyDetails] }),
    EI1: consentQuestion(byEmail, 'EI7', 'EI2'),
    ...ownRulesOnEmail(byEmail),
    ...softOptInSteps(byEmail, 'EI7'),
    ...personMessageSteps(byEmail, emailShows.question),
    EC1: ownedByCompany(byEmail, 'EC2', 'EI1'),
    ...companySteps(byEmail, emailShows.question),
    ...personOutcomes(byEmail, emailShows.fix),
    ...formerClientOutcome,
    ...companyOutcomes(byEmail, emailShows.fix),
    ...endOutcomes,
  },
})
