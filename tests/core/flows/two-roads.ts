import { isOverdue, isRefusal } from '@core/consents/consent-state'
import type { KnownContact } from '@core/flows/facts-for'
import { factsFor } from '@core/flows/facts-for'
import type { Flow, Outcome } from '@core/flows/flow'
import { preAnswers } from '@core/flows/pre-answers'
import { step, type Answers } from '@core/flows/step'
import { flows } from '@core/flows/trees/index'
import { coversSign } from '@core/house/sign-of-interest'
import { isProvenCorporate } from '@core/marketing/marketing-contact'
import type { MarketingQuestion } from '@core/marketing/may-market'
import { subscriberOf } from '@core/marketing/subscriber'
import { coversStop } from '@core/suppression/stop'

/** What somebody who knows the same facts and lies about nothing answers where the register does not. */
function honestAnswers(question: MarketingQuestion): Answers {
  const { contact, channel, purpose, point, consents, stops, signs = [], assessment, isCharity, today } = question
  const cell = consents.find((one) => one.channel === channel && one.purpose === purpose)
  const state = cell?.state ?? 'never-asked'
  const yes = (is: boolean) => (is ? 'yes' : 'no')
  const said = state === 'given'
  const refused = isRefusal(state)
  const isPerson = contact.kind === 'person'
  const withoutProfile = channel === 'social-dm' && isPerson && point?.kind !== 'social'
  const isCompany = !withoutProfile && subscriberOf(contact, point).as === 'corporate'
  const company = isProvenCorporate(contact) ? 'corporate' : 'corporate-unproved'
  const isAssessed = assessment !== undefined && (assessment.reviewOn === '' || assessment.reviewOn >= today)
  const mayUse = yes(said || isAssessed)
  // The questions about a company ask for the source too: consent says where it came from, an assessment does not.
  const knowsSource = yes(said || (isAssessed && contact.source !== ''))
  return {
    'is-marketing': 'yes',
    'is-suppressed': yes(stops.some((stop) => coversStop(stop, { channel, purpose, pointId: point?.id }))),
    'asked-since': 'no',
    'asked-for-it': 'no',
    'is-under-18': 'no',
    subscriber: isCompany ? company : contact.subscriberType === 'unknown' && !point ? 'unknown' : 'individual',
    // A live call.
    subject: 'other',
    'told-not-to-call': yes(
      refused || stops.some((stop) => coversStop(stop, { channel, purpose, pointId: point?.id })),
    ),
    'sign-of-interest': yes(said || signs.some((sign) => coversSign(sign, question))),
    'calls-are-fine': yes(said),
    screened: 'no',
    'named-person': yes(isPerson),
    'reason-and-notice': mayUse,
    // A recorded call.
    AC1: 'yes',
    AC2: yes(said),
    AC3: 'yes',
    // An e-mail, a text or a social message to a person.
    EI1: yes(said),
    'EI2.indication': yes(said || signs.some((sign) => coversSign(sign, question))),
    'EI2.former-client': yes(contact.formerClient === true),
    EI3: yes(isCharity && state === 'charity-soft-opt-in'),
    'EI4.collected': 'since',
    'EI4.interest': 'yes',
    'EI4.offered-then': 'yes',
    'EI4.refused': yes(refused),
    'EI4.offered-now': 'yes',
    EI5: yes(state === 'soft-opt-in'),
    'EI6.similar': yes(purpose !== 'fundraising'),
    'EI6.offered-then': 'yes',
    'EI6.refused': yes(refused),
    'EI6.offered-now': 'yes',
    EI7: 'yes',
    EI8: 'no',
    SD1: 'private',
    SD2: isCompany ? 'company' : 'profile',
    SD3: yes(said),
    SD4: 'yes',
    // To a company.
    EC1: yes(isCompany),
    'EC2.indication': yes(said || signs.some((sign) => coversSign(sign, question))),
    EC3: yes(isPerson),
    EC4: knowsSource,
    EC5: 'yes',
    // A letter, a fax.
    PO1: isPerson ? 'named' : 'organisation',
    PO2: mayUse,
    'PO2.source': 'yes',
    PO3: 'not-checked',
    FX1: yes(said),
    FX2: said ? 'override' : refused ? 'objected' : 'not-screened',
    FX3: 'yes',
    'FX3-company': 'yes',
    'consent-review': yes(cell !== undefined && said && isOverdue(cell, today)),
    ...Object.fromEntries(noContactNodes.map((id) => [id, yes(contact.noContactAtAll)])),
  }
}

const noContactNodes = ['call', 'ask', 'send', 'company', 'letter', 'organisation', 'fax'].map(
  (one) => `no-contact-${one}`,
)

/** The flow about a way of reaching somebody. */
function flowOf(channel: MarketingQuestion['channel']): Flow {
  const found = flows.find((flow) => flow.channel === channel)
  if (!found) throw new Error(`no flow about ${channel}`)
  return found
}

/** Where the flow ends: answered by the register where it knows, honestly where it does not; what it knows for certain stands. */
export function endOfFlow(question: MarketingQuestion): { readonly end: Outcome; readonly path: string } {
  const { channel, contact, consents, stops, signs, house, today } = question
  const flow = flowOf(channel)
  const roles: KnownContact['roles'] = contact.formerClient ? ['former-coaching-client'] : []
  const facts = factsFor({
    contact: { ...contact, legalForm: contact.legalForm, roles },
    house: house ?? {},
    stops,
    consents: consents.map((state) => ({ state, overdue: isOverdue(state, today) })),
    signs,
    channel,
    ownForm: question.isCharity ? 'charity' : 'company',
  })
  const honest = honestAnswers(question)
  const known = preAnswers(flow, facts)
  const answers: Record<string, string> = { ...honest }
  for (const [nodeId, fact] of Object.entries(known)) {
    // About the address or the subject, which the register does not ask for: whoever answers sees that and puts it right.
    const isAboutOne = [
      'subscriber',
      'is-suppressed',
      'told-not-to-call',
      'sign-of-interest',
      'EI2.indication',
      'EC2.indication',
    ].includes(nodeId)
    if (fact.fixed || !isAboutOne) answers[nodeId] = fact.answer
  }
  const reached = step(flow, answers)
  const path = reached.path.map(({ nodeId, answer }) => `${nodeId}=${answer.id}`).join(' ')
  if (reached.at === 'question') throw new Error(`${flow.id} still asks ${reached.nodeId} after ${path}`)
  return { end: reached.outcome, path: `${path} → ${reached.nodeId}` }
}
