import type { CellQuestion, MayMarket } from '../may-market'
import { keepProof, stopAtOnce, tellRight } from './duties'
import { onAssessment } from './on-assessment'
import { permitted, saidYes } from './with-consent'

/** Post is outside PECR: a yes, an assessment, or a letter that names no person (`post.rules`, `settled.post`). */
export function byPost(question: CellQuestion): MayMarket {
  if (question.cell.state === 'given') {
    return permitted(question, {
      say: saidYes(question),
      duties: [keepProof, tellRight],
      rules: ['post.rules', 'object.marketing'],
    })
  }
  if (question.contact.kind === 'organisation') {
    return {
      verdict: 'allowed-with-duties',
      say: 'A letter to an organisation that names no person may go.',
      duties: [
        { say: 'Name no person on it; a named person needs an assessment.', rules: ['settled.post', 'lia.test'] },
        { say: 'Say how to stop further letters, and keep to it.', rules: ['suppress.organisation', 'optout.now'] },
      ],
      rules: ['settled.post', 'post.rules', 'object.marketing'],
      proof: null,
    }
  }
  return onAssessment(question, {
    rules: ['post.rules', 'object.marketing', 'li.marketing', 'lia.test'],
    duties: [
      tellRight,
      { say: 'Say where you have the address from, unless they gave it to you.', rules: ['notice.14'] },
      stopAtOnce,
    ],
  })
}
