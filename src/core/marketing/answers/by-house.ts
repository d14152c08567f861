import { coversSign } from '../../house/sign-of-interest'
import type { RuleId } from '../../law/rules'
import { dayMonthYear } from '../../time/format-date'
import type { CellQuestion, MayMarket } from '../may-market'
import { subscriberOf } from '../subscriber'
import { houseDuties } from './house-duties'

/**
 * The answer of the law with the organisation’s own stricter rules on top: it can only get stricter, and keeps every duty
 * (`settled.no-looser`, `house.stricter-only`). Which rule reaches what is `settled.house-reach`.
 */
export function tightened(answer: MayMarket, question: CellQuestion): MayMarket {
  if (answer.verdict === 'blocked' && !answer.mendable) return answer
  const byOwnRule = withoutSign(question) ?? withoutOptIn(question)
  if (byOwnRule) return byOwnRule
  const duties = houseDuties(answer, question)
  if (duties.length === 0) return answer
  const cited = duties.flatMap(({ rules }) => rules).filter((rule) => rule.startsWith('house.'))
  return { ...answer, duties: [...answer.duties, ...duties], rules: [...new Set([...answer.rules, ...cited])] }
}

/** Under 18, with an own rule that leaves nothing to decide (`settled.under-18`). */
export function under18Blocked(): MayMarket {
  return {
    ...blockedByHouse,
    say: 'They are under 18, and your own rule sends no marketing to anybody under 18.',
    duties: [{ say: 'Messages that are not marketing may still go.', rules: ['settled.suppression-scope'] }],
    rules: ['house.no-under-18', 'house.stricter-only', 'settled.under-18', 'consent.age'],
  }
}

/** Which own rule asks for a sign of interest here, if any. A yes to exactly this is the clearest sign there is. */
function ruleOnSigns({ house, contact, point, channel }: CellQuestion): RuleId | undefined {
  if (!house || !reached.includes(channel)) return undefined
  const isCompanyLine = subscriberOf(contact, point).as === 'corporate'
  const isCall = channel === 'live-call'
  const isCompany = contact.subscriberType === 'corporate'
  // Calls: the first rule is about people, the second about organisations; where line and contact differ, both count.
  // Messages: the first reaches companies too.
  if (house.positiveIndicationOnly && (!isCall || !isCompanyLine || !isCompany || contact.kind === 'person'))
    return 'house.positive-indication-only'
  const ofCompany = isCompanyLine || (isCall && isCompany)
  return house.corporateAsIndividual && ofCompany ? 'house.corporate-as-individual' : undefined
}

const reached: readonly string[] = ['live-call', 'email', 'sms', 'social-dm']

const blockedByHouse = { verdict: 'blocked', byHouse: true, proof: null } as const

function withoutSign(question: CellQuestion): MayMarket | undefined {
  const rule = ruleOnSigns(question)
  if (!rule || question.cell.state === 'given') return undefined
  if (question.signs?.some((sign) => coversSign(sign, question))) return undefined
  return {
    ...blockedByHouse,
    say: `The law might allow this. Your own rule${rule === 'house.corporate-as-individual' ? ' on companies' : ''} does not: no sign is recorded that they want to hear from you this way.`,
    duties: [
      {
        say: 'When they show one, write it down on their page with its day and its proof. It is not by itself a yes.',
        rules: ['settled.house-reach', 'consent.standard'],
      },
    ],
    rules: [rule, 'house.stricter-only', 'settled.house-reach'],
  }
}

/** Former coaching clients, by e-mail only (`house.former-client-opt-in`). */
function withoutOptIn({ house, channel, contact, cell }: CellQuestion): MayMarket | undefined {
  if (!house?.formerClientOptIn || channel !== 'email' || !contact.formerClient || cell.state === 'given')
    return undefined
  const soft =
    cell.state === 'soft-opt-in' ? ` The soft opt-in of ${dayMonthYear(cell.since)} is not enough for it.` : ''
  return {
    ...blockedByHouse,
    say: `The law might allow this. Your own rule does not: they are a former client and did not opt in.${soft}`,
    duties: [
      { say: 'Ask for the opt-in on the form at the end of the work, and record it.', rules: ['consent.record'] },
    ],
    rules: ['house.former-client-opt-in', 'house.stricter-only', 'settled.house-reach'],
  }
}
