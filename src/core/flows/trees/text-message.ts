import { defineFlow } from '../flow'
import { endOutcomes } from './common-ends'
import { commonSteps } from './common-steps'
import { companyOutcomes } from './email-company-outcomes'
import { companySteps, ownedByCompany } from './email-company-questions'
import { personOutcomes } from './email-outcomes'
import { ownRules } from './email-own-rules'
import { consentQuestion, personMessageSteps } from './email-person-questions'
import { textShows } from './email-shows'
import { softOptInSteps } from './email-soft-opt-in'
import { byText } from './email-way'

/** May we send a text? The same trees as for e-mail (digest 8.3 and 8.4), with a refusal and a yes of their own. */
export const textMessage = defineFlow({
  id: 'text-message',
  title: 'A marketing text',
  purpose: 'May we text this person, or a phone that a company pays for, to promote something?',
  asks: 'May we text {who}?',
  asksWho: 'Who do you want to text?',
  channel: 'sms',
  version: '2026-11-24',
  changes: [
    '2026-11-24: A refusal found on the way goes on the list; why a bought list is no sale is said at the end.',
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
    ...commonSteps({ individual: 'EI1', corporate: 'EC1' }),
    EI1: consentQuestion(byText, 'EI7', 'EI2'),
    ...ownRules(byText),
    ...softOptInSteps(byText, 'EI7'),
    ...personMessageSteps(byText, textShows.question),
    EC1: ownedByCompany(byText, 'EC2', 'EI1'),
    ...companySteps(byText, textShows.question),
    ...personOutcomes(byText, textShows.fix),
    ...companyOutcomes(byText, textShows.fix),
    ...endOutcomes,
  },
})
