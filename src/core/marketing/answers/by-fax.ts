import type { Duty } from '../../flows/flow'
import type { CellQuestion, MayMarket } from '../may-market'
import { subscriberOf, subscriberWords, whyIndividual } from '../subscriber'
import { keepProof, stopAtOnce } from './duties'
import { listingBeside, onScreening } from './on-screening'
import { permitted, saidYes } from './with-consent'

const onTheFax: Duty = { say: 'The fax shows your name and an address or freephone number.', rules: ['pecr.r20.info'] }

/** A name on it is personal data, whoever pays for the line. */
const namesPerson: Duty = {
  say: 'As it goes to a person by name, have your reason for that written down, and tell them that they can object.',
  rules: ['pecr.named-business-contact', 'lia.test', 'object.inform'],
}

/** Fax: private people only with a yes to faxes; companies after screening (`pecr.r20.individual`, `pecr.r20.corporate`). */
export function byFax(question: CellQuestion): MayMarket {
  if (question.cell.state === 'given') {
    return permitted(question, {
      say: `${saidYes(question)}${listingBeside(question, 'fax')}`,
      duties: [onTheFax, keepProof],
      rules: ['pecr.r20.individual', 'pecr.r20.info'],
    })
  }
  const subscriber = subscriberOf(question.contact, question.point)
  if (subscriber.as === 'individual') {
    return {
      verdict: 'blocked',
      say: `${whyIndividual(subscriber)}A private person may be faxed only after a yes to faxes. There is none.`,
      duties: [],
      rules: ['pecr.r20.individual', ...subscriberWords(subscriber).rules],
      proof: null,
    }
  }
  const screened = onScreening(question, 'fax')
  if (screened.kind === 'stopped') {
    return { ...screened.answer, duties: [...screened.answer.duties, onTheFax] }
  }
  return {
    verdict: 'allowed-with-duties',
    say: `Nobody refused. ${screened.say}`,
    duties: [onTheFax, stopAtOnce, ...(question.contact.kind === 'person' ? [namesPerson] : [])],
    rules: ['pecr.r20.corporate', 'pecr.r20.info', 'pecr.r21.screen-age'],
    proof: null,
  }
}
