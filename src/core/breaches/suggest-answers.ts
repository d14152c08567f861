import type { AssessmentInput } from './assessment'
import type { BreachFacts } from './facts'
import type { DataCategory } from './form-lists'
import type { DataKind } from './enisa/questions'

/** How much each category of the case weighs, the heaviest first. */
const weights: readonly [DataKind, readonly DataCategory[]][] = [
  ['criminal', ['criminal']],
  [
    'sensitive',
    [
      'health',
      'racial-or-ethnic',
      'political',
      'belief',
      'trade-union',
      'sex-life',
      'sexual-orientation',
      'gender-reassignment',
      'genetic-or-biometric',
    ],
  ],
  ['credentials', ['log-ins']],
  ['financial', ['financial']],
  ['identity-documents', ['official-documents']],
  ['behavioural', ['location']],
  ['simple', ['basic-identifiers']],
]

/** An assessment under way: what is not answered yet is null. */
export type DraftAnswers = Omit<
  AssessmentInput,
  'dataKind' | 'ease' | 'seenBy' | 'changed' | 'outOfReach' | 'intent'
> & {
  [K in 'dataKind' | 'ease' | 'seenBy' | 'changed' | 'outOfReach' | 'intent']: AssessmentInput[K] | null
}

/** What the case already says, so that only the rest is asked. Every answer can be changed. */
export function suggestAnswers(facts: BreachFacts): DraftAnswers {
  const knownHarm = facts.types.length > 0
  const spared = (type: BreachFacts['types'][number]) => knownHarm && !facts.types.includes(type)
  return {
    dataKind:
      weights.find(([, categories]) => categories.some((one) => facts.dataCategories.includes(one)))?.[0] ?? null,
    credentialsOpen: null,
    adjustments: [],
    ease: null,
    seenBy: spared('confidentiality') ? 'nobody' : null,
    changed: spared('integrity') ? 'no' : null,
    outOfReach: spared('availability') ? 'no' : null,
    intent: facts.crimeSuspected === 'yes' ? 'yes' : null,
    unreadable: false,
    riskRemoved: false,
    disproportionate: false,
    exceptionReason: '',
    nhsImpact: '',
    nhsLikelihood: '',
    notes: {},
  }
}

/** The draft as answers, once the six questions are answered; null before. */
export function completeAnswers(draft: DraftAnswers): AssessmentInput | null {
  const { dataKind, ease, seenBy, changed, outOfReach, intent } = draft
  if (dataKind === null || ease === null || seenBy === null) return null
  if (changed === null || outOfReach === null || intent === null) return null
  return { ...draft, dataKind, ease, seenBy, changed, outOfReach, intent }
}
