import { grounds } from './grounds'
import type { Ground, GroundEnd, GroundId, GroundQuestion, MustTell } from './ground'

/** A ground by its id. */
export function groundOf(id: GroundId): Ground {
  return grounds[id]
}

/** Where the answers lead: the next question, or the end with whether the person must be told. */
export type GroundStep =
  | { readonly at: 'question'; readonly question: GroundQuestion }
  | { readonly at: 'end'; readonly end: GroundEnd; readonly tell: MustTell; readonly tellSay: string }

/** Follows yes and no from the first question of a ground. */
export function followGround(id: GroundId, answers: readonly boolean[]): GroundStep {
  const { start, tell } = grounds[id]
  let at: GroundQuestion | GroundEnd = start
  for (const yes of answers) {
    if (!isQuestion(at)) break
    at = yes ? at.yes : at.no
  }
  if (isQuestion(at)) return { at: 'question', question: at }
  const must: MustTell = at.verdict === 'give' ? 'nothing-held' : tell
  return { at: 'end', end: at, tell: must, tellSay: tellWords[must] }
}

/** Whether the person must be told, in one sentence. */
const tellWords: Record<MustTell, string> = {
  'nothing-held': 'Nothing is held back, so there is nothing to tell.',
  tell: 'Yes, tell them: the letter says that something is held back, why, and where to complain.',
  'advice-first':
    'As a rule they must be told why. Whether the reason may stay out where naming it would itself do the harm is not settled here: get advice before the letter goes.',
}

function isQuestion(at: GroundQuestion | GroundEnd): at is GroundQuestion {
  return 'ask' in at
}
