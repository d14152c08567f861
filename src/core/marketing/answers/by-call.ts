import type { CellQuestion, MayMarket } from '../may-market'
import { callDuties, keepProof } from './duties'
import { permitted, saidYes } from './with-consent'

/** Phone calls: a yes to calls on this number needs no screening; without one the number is screened first. */
export function byCall(question: CellQuestion): MayMarket {
  return question.channel === 'automated-call' ? byRecordedCall(question) : byLiveCall(question)
}

function byLiveCall(question: CellQuestion): MayMarket {
  if (question.cell.state === 'given') {
    return permitted(question, {
      say: `${saidYes(question)} So the number need not be screened.`,
      duties: [...callDuties, keepProof],
      rules: ['settled.call-consent-first', 'pecr.r21.override', 'pecr.r24.live'],
    })
  }
  return {
    verdict: 'blocked',
    mendable: true,
    word: 'Screen first',
    say: 'Nobody refused. Before you ring, the number has to be screened, fewer than 28 days before the call.',
    duties: [
      {
        say: 'Check a private number against the TPS, and any business number against the TPS and the Corporate TPS. Write down the day and the result.',
        rules: ['pecr.r21.tps', 'pecr.r21.both-registers', 'pecr.r21.screen-age'],
      },
    ],
    rules: ['pecr.r21.tps', 'pecr.r21.screen-age', 'pecr.r21.28-days'],
    proof: null,
  }
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
