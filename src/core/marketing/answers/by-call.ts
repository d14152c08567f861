import type { CellQuestion, MayMarket } from '../may-market'
import { callDuties, keepProof, logCall } from './duties'
import { onAssessment } from './on-assessment'
import { listingBeside, onScreening } from './on-screening'
import { permitted, saidYes } from './with-consent'

/** Phone calls: a yes to calls on this number needs no screening; without one the number is screened first. */
export function byCall(question: CellQuestion): MayMarket {
  return question.channel === 'automated-call' ? byRecordedCall(question) : byLiveCall(question)
}

/** Only a yes for this very number goes before the registers, and one that stands (`settled.call-consent-first`, row D6). */
function byLiveCall(question: CellQuestion): MayMarket {
  if (question.cell.state === 'given' && question.point !== undefined) {
    const beside = listingBeside(question, 'live-call')
    return permitted(question, {
      say: `${saidYes(question)}${beside === '' ? ' So the number need not be screened.' : beside}`,
      duties: [...callDuties, keepProof],
      rules: ['settled.call-consent-first', 'pecr.r21.override', 'pecr.r24.live'],
    })
  }
  const screened = onScreening(question, 'live-call')
  if (screened.kind === 'stopped') return screened.answer
  const answer = onGrounds(question)
  return { ...answer, say: `${screened.say} ${answer.say}` }
}

/** The number is clear; now the UK GDPR asks why a named person’s details may be used (LC9 of the law digest). */
function onGrounds(question: CellQuestion): MayMarket {
  const rules = ['pecr.r21.tps', 'pecr.r21.screen-age', 'pecr.r24.live'] as const
  if (question.contact.kind === 'organisation') {
    return {
      verdict: 'allowed-with-duties',
      say: 'Nobody refused, and no person is named.',
      duties: [
        {
          say: 'Once you ask for a person by name, an assessment is needed too.',
          rules: ['pecr.named-business-contact'],
        },
        ...callDuties,
      ],
      rules,
      proof: null,
    }
  }
  return onAssessment(question, { duties: callDuties, rules: [...rules, 'li.marketing', 'lia.test', 'notice.14'] })
}

/** Recorded calls need their own yes from everybody, companies included (`settled.automated-always-consent`). */
function byRecordedCall(question: CellQuestion): MayMarket {
  if (question.cell.state === 'given') {
    return permitted(question, {
      say: saidYes(question),
      duties: [
        {
          say: 'The recording says who you are and gives an address or a freephone number, and your number is shown.',
          rules: ['pecr.r19.info'],
        },
        keepProof,
        {
          say: 'Offer a way to stop that works, and accept a stop by any other route too.',
          rules: ['optout.any-route', 'consent.withdraw'],
        },
        logCall,
      ],
      rules: ['pecr.r19.consent', 'consent.record'],
    })
  }
  return {
    verdict: 'blocked',
    say: 'Calls that play a recording need a yes to exactly that, from companies too. There is none.',
    duties: [],
    rules: ['pecr.r19.consent', 'settled.automated-always-consent', 'pecr.b2b.same-rules'],
    proof: null,
  }
}
