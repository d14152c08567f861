import { step, type Answers } from '../flows/step'
import { erasureFlow } from '../flows/trees/erasure'
import type { ErasureEnd } from '../flows/trees/erasure-outcomes'
import type { RuleId } from '../law/rules'
import type { DecisionResult } from '../requests/event'
import { erasureExceptions, erasureGrounds, type ErasureException, type ErasureGround } from './reasons'

/**
 * What follows from the questions. `erase`, `in-part`, `restrict` and `refuse` can be recorded as the decision of the case;
 * `marketing` and `unused` are other rights; `wait` means that something has to come first.
 */
export type ErasureAnswer = {
  readonly does: 'erase' | 'in-part' | 'restrict' | 'refuse' | 'marketing' | 'unused' | 'wait'
  readonly ground: ErasureGround | ''
  readonly exception: ErasureException | ''
  readonly told: Told
  /** The letter of the case that tells them; empty where it is written elsewhere, or where there is no letter for it. */
  readonly letter: 'erasure-confirmation' | 'erasure-refusal' | ''
}

/** Must the person be told, what, and by which rule. */
type Told = { readonly must: boolean; readonly say: string; readonly rules: readonly RuleId[] }

type End = Pick<ErasureAnswer, 'does' | 'told' | 'letter'>

const toldRefusal: Told = {
  must: true,
  say: 'They must be told within the month: why, and where they can complain.',
  rules: ['rights.refuse.letter', 'complaint.notice'],
}
const toldPart: Told = {
  must: true,
  say: 'They must be told within the month what was erased, what stays and why, and where they can complain.',
  rules: ['rights.refuse.letter', 'rights.deadline'],
}
const refused: End = { does: 'refuse', told: toldRefusal, letter: 'erasure-refusal' }

const ends: Readonly<Record<ErasureEnd, End>> = {
  erase: {
    does: 'erase',
    told: { must: true, say: 'They must be told within the month what was erased.', rules: ['rights.deadline'] },
    letter: 'erasure-confirmation',
  },
  'erase-a-part': { does: 'in-part', told: toldPart, letter: 'erasure-confirmation' },
  'keep-for-claims': { does: 'restrict', told: toldPart, letter: 'erasure-confirmation' },
  'refuse-unfounded': refused,
  'refuse-no-ground': refused,
  'refuse-care-record': refused,
  'refuse-exception': refused,
  'only-marketing': {
    does: 'marketing',
    told: { must: true, say: 'They must be told that marketing has stopped.', rules: ['object.confirm'] },
    letter: '',
  },
  'keep-unused': {
    does: 'unused',
    told: {
      must: true,
      say: 'They must be told what you decide, and before you lift a restriction.',
      rules: ['rights.deadline', 'restrict.when'],
    },
    letter: '',
  },
  'ask-who-it-is': {
    does: 'wait',
    told: {
      must: true,
      say: 'They must be asked now; until they answer the month does not start.',
      rules: ['rights.id'],
    },
    letter: '',
  },
  'finish-first': {
    does: 'wait',
    told: {
      must: true,
      say: 'Ask them which comes first. The answer to this request is still due within its month.',
      rules: ['settled.erasure-order', 'rights.deadline'],
    },
    letter: '',
  },
}

/** What the answers come to, or null while a question is open. */
export function mustWeErase(answers: Answers): ErasureAnswer | null {
  const reached = step(erasureFlow, answers)
  if (reached.at === 'question') return null
  const given = Object.fromEntries(reached.path.map(({ nodeId, answer }) => [nodeId, answer.id]))
  const end = ends[reached.nodeId as ErasureEnd]
  return {
    ...end,
    ground: erasureGrounds.find((one) => one === given['ground']) ?? '',
    exception: exceptionOf(reached.nodeId, given),
  }
}

function exceptionOf(end: string, given: Readonly<Record<string, string>>): ErasureException | '' {
  if (end === 'refuse-unfounded') return 'unfounded'
  if (end === 'refuse-no-ground') return 'no-ground'
  const careRecord = given['care-record']
  if (careRecord === 'part' || careRecord === 'all') return 'care-record'
  return erasureExceptions.find((one) => one === given['exception']) ?? ''
}

/** The decision as a case records it; null where the answers are no decision about erasing. */
export function decisionResultOf({ does }: ErasureAnswer): DecisionResult | null {
  if (does === 'erase') return 'yes'
  if (does === 'in-part' || does === 'restrict') return 'in-part'
  return does === 'refuse' ? 'no' : null
}
