import { charitySoftOptInFrom } from '../../consents/charity-soft-opt-in'
import type { Duty } from '../../flows/flow'
import type { MarketingQuestion, MayMarket, CellQuestion } from '../may-market'
import { isProvenCorporate } from '../marketing-contact'
import { subscriberOf, subscriberWords, whyIndividual } from '../subscriber'
import { dayMonthYear } from '../../time/format-date'
import { onAssessment } from './on-assessment'
import { confirmForm, honestSender, keepProof, ownMessage, softBasis, stopForFirm, tellRight } from './duties'
import { permitted, saidYes } from './with-consent'

/** E-mail, text and social message: a yes or a soft opt-in, or a company and an assessment (`pecr.r22.consent`). */
export function byElectronicMail(question: CellQuestion): MayMarket {
  const isCompany = reachesCompany(question)
  const permit = isCompany ? byYes(question) : (byYes(question) ?? bySoftOptIn(question))
  if (permit) return permit
  return isCompany ? toCompany(question) : askFirst(question)
}

/** A soft opt-in stands in for the yes that only people are owed; the reason for using a name at a company it is not. */
function toCompany(question: CellQuestion): MayMarket {
  if (!namesPerson(question)) return toOffice(question)
  const answer = onAssessment(question, {
    needsSource: true,
    rules: ['pecr.r22.corporate', 'pecr.named-business-contact', 'lia.test'],
    duties: [honestSender(question.channel), tellRight, stopForFirm],
  })
  const isSoft = question.cell.state === 'soft-opt-in' || question.cell.state === 'charity-soft-opt-in'
  return isSoft
    ? { ...answer, say: `${answer.say} A soft opt-in is for private people; a company needs none.` }
    : answer
}

/** An address of the firm itself, such as its general mailbox: no person is named, so no assessment is asked for. */
function toOffice({ contact, channel }: CellQuestion): MayMarket {
  return {
    verdict: 'allowed-with-duties',
    say: 'Nobody refused, and the address names no person at the company.',
    duties: [
      ...(isProvenCorporate(contact) ? [] : [confirmForm]),
      honestSender(channel),
      tellRight,
      stopForFirm,
      {
        say: 'Once it names a person, an assessment is needed too.',
        rules: ['pecr.named-business-contact', 'lia.test'],
      },
    ],
    rules: ['pecr.r22.corporate', 'suppress.organisation'],
    proof: null,
  }
}

/** “jane.smith@firm” names somebody, “info@firm” does not (`pecr.named-business-contact`). */
function namesPerson({ contact, point }: MarketingQuestion): boolean {
  if (contact.kind === 'person') return true
  return point?.kind === 'email' && /^\p{L}+[._-]\p{L}{2,}@/u.test(point.value.trim())
}

function mailDuties({ channel }: CellQuestion): readonly Duty[] {
  return [honestSender(channel), keepProof, tellRight, ownMessage]
}

function byYes(question: CellQuestion): MayMarket | undefined {
  if (question.cell.state !== 'given') return undefined
  return permitted(question, {
    say: saidYes(question),
    duties: mailDuties(question),
    rules: ['pecr.r22.consent', 'basis.after-pecr'],
  })
}

function bySoftOptIn(question: CellQuestion): MayMarket | undefined {
  const { cell, purpose, isCharity } = question
  const since = cell.since === '' ? '' : dayMonthYear(cell.since)
  // Fundraising is never covered by having bought something.
  if (cell.state === 'soft-opt-in' && purpose !== 'fundraising') {
    return permitted(question, {
      say: `They bought from you or talked about it, did not refuse, and get only what is similar: soft opt-in of ${since}.`,
      duties: [
        { say: 'Write only about similar products or services of your own.', rules: ['pecr.r22.soft'] },
        softBasis,
        ...mailDuties(question),
      ],
      rules: ['pecr.r22.soft', 'pecr.r22.soft.limits'],
    })
  }
  if (cell.state === 'charity-soft-opt-in' && isCharity && cell.since >= charitySoftOptInFrom) {
    return permitted(question, {
      say: `They showed interest in your charity or supported it, and did not refuse: soft opt-in of ${since}.`,
      duties: [
        { say: 'Write only what furthers your own charitable purposes.', rules: ['pecr.r22.charity'] },
        softBasis,
        ...mailDuties(question),
      ],
      rules: ['pecr.r22.charity', 'pecr.r22.charity.no-retro', 'settled.refusal-scope'],
    })
  }
  return undefined
}

/** A person’s social profile is their own, also where nobody wrote down which one. */
function reachesCompany({ contact, point, channel }: MarketingQuestion): boolean {
  if (channel === 'social-dm' && contact.kind === 'person' && point?.kind !== 'social') return false
  return subscriberOf(contact, point).as === 'corporate'
}

function askFirst({ cell, contact, point, channel, isCharity }: CellQuestion): MayMarket {
  const subscriber = subscriberOf(contact, point)
  return {
    verdict: 'consent-needed',
    say: `${standing(cell, isCharity)} ${whyIndividual(subscriber)}Without a yes you may not send this to a private person.`,
    duties: [
      {
        say: 'Ask in a lawful way, and keep the answer with its proof.',
        rules: ['consent.standard', 'consent.record'],
      },
    ],
    rules: [
      'pecr.r22.consent',
      'consent.specific',
      ...(channel === 'social-dm' ? (['pecr.r22.scope'] as const) : []),
      ...(cell.state === 'charity-soft-opt-in' ? (['pecr.r22.charity', 'pecr.r22.charity.no-retro'] as const) : []),
      ...(subscriber.as === 'individual' ? subscriberWords(subscriber).rules : []),
    ],
    proof: cell.eventId === null ? null : { kind: 'consent', id: cell.eventId },
  }
}

function standing({ state, since, claimed }: CellQuestion['cell'], isCharity: boolean): string {
  if (state === 'asked') return `They were asked on ${dayMonthYear(since)} and have not answered.`
  if (state === 'expired') return `Their yes ended on ${dayMonthYear(since)}.`
  if (state === 'soft-opt-in') return 'A soft opt-in does not cover fundraising.'
  if (state === 'charity-soft-opt-in') {
    return isCharity
      ? `The soft opt-in for charities counts only for details taken from ${dayMonthYear(charitySoftOptInFrom)} on.`
      : 'The soft opt-in for charities is open to charities only.'
  }
  return claimed ? 'A list says that they agreed, and brings no proof.' : 'They were never asked.'
}
