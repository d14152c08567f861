import { sentencesOf } from '../sentences-of'
import { saysOf, type Contradiction, type CurrentDocument } from './contradiction'
import { textLines } from './text-lines'

const not =
  /\b(do not|don’t|never) record\b.{0,40}\bcalls?\b|\b(no|not any) (telephone |phone )?calls? (is|are) recorded\b|\bcalls? (is|are) (not|never) recorded\b/iu
const yes =
  /\bwe (may )?record (all |your |our |some )?(incoming |outgoing |inbound |outbound )?(telephone |phone )?calls?\b|\bcalls? (to us )?(is|are|may be|will be) recorded\b/iu

/** One document says that calls are recorded, another that they are not (`rec.inform`). */
export function recordingOrNot(documents: readonly CurrentDocument[]): Contradiction[] {
  const claims = documents.flatMap((document) => {
    const sentences = sentencesOf(textLines(document.blocks))
    const denied = sentences.find((sentence) => not.test(sentence))
    const said = denied ?? sentences.find((sentence) => yes.test(sentence))
    return said ? [{ records: denied === undefined, says: saysOf(document, said) }] : []
  })
  if (new Set(claims.map(({ records }) => records)).size < 2) return []
  return [
    {
      id: 'recording',
      title: 'Whether calls are recorded',
      says: claims.map(({ says }) => says).slice(0, 20),
      rules: ['rec.inform', 'notice.13'],
    },
  ]
}
