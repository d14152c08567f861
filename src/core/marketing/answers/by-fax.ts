import type { Duty } from '../../flows/flow'
import type { CellQuestion, MayMarket } from '../may-market'
import { subscriberOf, subscriberWords, whyIndividual } from '../subscriber'
import { keepProof } from './duties'
import { permitted, saidYes } from './with-consent'

const onTheFax: Duty = { say: 'The fax shows your name and an address or freephone number.', rules: ['pecr.r20.info'] }

/** Fax: private people only with a yes to faxes; companies after screening (`pecr.r20.individual`, `pecr.r20.corporate`). */
export function byFax(question: CellQuestion): MayMarket {
  if (question.cell.state === 'given') {
    return permitted(question, {
      say: saidYes(question),
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
  return {
    verdict: 'blocked',
    mendable: true,
    word: 'Screen first',
    say: 'Nobody refused. Before you send it, the number has to be checked against the Fax Preference Service.',
    duties: [onTheFax],
    rules: ['pecr.r20.corporate'],
    proof: null,
  }
}
