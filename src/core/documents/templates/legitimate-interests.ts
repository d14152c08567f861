import { defineTemplate } from '../template'
import { assessmentBlocks, assessmentFacts } from './assessment/blocks'

/** The three-part weighing of interests (`doc.lia`, `lia.test`). */
export const legitimateInterests = defineTemplate({
  id: 'legitimate-interests',
  title: 'Legitimate interests assessment',
  purpose: 'Shows that you weighed your interest against the people’s before you relied on it.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['lia.test', 'li.marketing'],
  facts: assessmentFacts,
  compose: (facts, frame) => assessmentBlocks('Legitimate interests assessment', facts, frame),
  gaps: () => [],
  checkBeforeUse: ['Every answer must be your own judgement, and true today.'],
})
