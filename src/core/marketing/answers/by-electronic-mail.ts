import type { MarketingQuestion, MayMarket, CellQuestion } from '../may-market'
import { subscriberOf, subscriberWords, whyIndividual } from '../subscriber'
import { dayMonthYear } from '../../time/format-date'
import { onAssessment } from './on-assessment'
import { honestSender, keepProof, tellRight } from './duties'
import { permitted, saidYes } from './with-consent'

/** E-mail, text and social message: a yes or a soft opt-in, or a company and an assessment (`pecr.r22.consent`). */
export function byElectronicMail(question: CellQuestion): MayMarket {
  const permit = byPermit(question)
  if (permit) return permit
  if (reachesCompany(question)) {
    return onAssessment(question, {
      rules: ['pecr.r22.corporate', 'pecr.named-business-contact', 'lia.test'],
      duties: [honestSender, tellRight],
    })
  }
  return askFirst(question)
}

function byPermit(question: CellQuestion): MayMarket | undefined {
  const { cell, purpose, isCharity } = question
  const since = cell.since === '' ? '' : dayMonthYear(cell.since)
  const duties = [honestSender, keepProof, tellRight]
  if (cell.state === 'given') {
    return permitted(question, { say: saidYes(question), duties, rules: ['pecr.r22.consent', 'basis.after-pecr'] })
  }
  // Fundraising is never covered by having bought something.
  if (cell.state === 'soft-opt-in' && purpose !== 'fundraising') {
    return permitted(question, {
      say: `They bought from you or talked about it, did not refuse, and get only what is similar: soft opt-in of ${since}.`,
      duties,
      rules: ['pecr.r22.soft', 'pecr.r22.soft.limits'],
    })
  }
  if (cell.state === 'charity-soft-opt-in' && isCharity) {
    return permitted(question, {
      say: `They showed interest in your charity or supported it, and did not refuse: soft opt-in of ${since}.`,
      duties: [
        { say: 'Write only what furthers your own charitable purposes.', rules: ['pecr.r22.charity'] },
        ...duties,
      ],
      rules: ['pecr.r22.charity', 'pecr.r22.charity.no-retro'],
    })
  }
  return undefined
}

/** A person’s social profile is their own, also where nobody wrote down which one. */
function reachesCompany({ contact, point, channel }: MarketingQuestion): boolean {
  if (channel === 'social-dm' && contact.kind === 'person' && point?.kind !== 'social') return false
  return subscriberOf(contact, point).as === 'corporate'
}

function askFirst({ cell, contact, point }: CellQuestion): MayMarket {
  const subscriber = subscriberOf(contact, point)
  return {
    verdict: 'consent-needed',
    say: `${standing(cell)} ${whyIndividual(subscriber)}Without a yes you may not send this to a private person.`,
    duties: [
      {
        say: 'Ask in a lawful way, and keep the answer with its proof.',
        rules: ['consent.standard', 'consent.record'],
      },
    ],
    rules: [
      'pecr.r22.consent',
      'consent.specific',
      ...(subscriber.as === 'individual' ? subscriberWords(subscriber).rules : []),
    ],
    proof: cell.eventId === null ? null : { kind: 'consent', id: cell.eventId },
  }
}

function standing({ state, since, claimed }: CellQuestion['cell']): string {
  if (state === 'asked') return `They were asked on ${dayMonthYear(since)} and have not answered.`
  if (state === 'expired') return `Their yes ended on ${dayMonthYear(since)}.`
  if (state === 'soft-opt-in') return 'A soft opt-in does not cover fundraising.'
  if (state === 'charity-soft-opt-in') return 'The soft opt-in for charities is open to charities only.'
  return claimed ? 'A list says that they agreed, and brings no proof.' : 'They were never asked.'
}
