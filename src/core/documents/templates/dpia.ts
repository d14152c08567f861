import { defineTemplate } from '../template'
import { assessmentBlocks, assessmentFacts } from './assessment/blocks'

/** The full assessment of risks to people (`dpia.triggers`, row L3). */
export const dpiaDocument = defineTemplate({
  id: 'dpia',
  title: 'Data protection impact assessment',
  purpose: 'Says what you plan, what it could do to people, and what you do about that.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['dpia.triggers', 'security.measures', 'dpo.need'],
  facts: assessmentFacts,
  compose: (facts, frame) => assessmentBlocks('Data protection impact assessment', facts, frame),
  gaps: () => [],
  checkBeforeUse: [
    'Where you have a data protection officer, ask them before you sign.',
    'Where a high risk is left, ask the regulator before you begin.',
  ],
})
