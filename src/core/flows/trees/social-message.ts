import { defineFlow } from '../flow'
import { endOutcomes } from './common-ends'
import { commonSteps } from './common-steps'
import { personOrCompany } from './common-subscriber'
import { companySteps } from './email-company-questions'
import { ownRules } from './email-own-rules'
import { socialShows } from './email-shows'
import { softOptInSteps } from './email-soft-opt-in'
import { bySocialMessage } from './email-way'
import { socialOutcomes } from './social-outcomes'
import { socialQuestions } from './social-questions'

/** May we send a private message on a social network? Also what posts and adverts are (digest 8.5). */
export const socialMessage = defineFlow({
  id: 'social-message',
  title: 'A social media message',
  purpose: 'May we send a private message to promote something? And what about posts and adverts?',
  asks: 'May we message {who}?',
  asksWho: 'Who do you want to message?',
  channel: 'social-dm',
  version: '2026-11-24',
  changes: [
    '2026-11-24: Messages to friends, and for others, are asked about here too; a refusal found on the way goes on the list.',
    '2026-11-22: First version.',
  ],
  parts: {
    common: 'Common questions',
    kind: 'What it is',
    person: 'To a person',
    company: 'To a company',
    message: 'The message itself',
  },
  start: 'is-marketing',
  nodes: {
    ...commonSteps({ individual: 'SD1', corporate: 'SD1' }, { askWhose: personOrCompany }),
    ...socialQuestions,
    ...ownRules(bySocialMessage),
    ...softOptInSteps(bySocialMessage, 'SD4'),
    ...companySteps(bySocialMessage, socialShows.question),
    ...socialOutcomes,
    ...endOutcomes,
  },
})
