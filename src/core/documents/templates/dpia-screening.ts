import { defineTemplate } from '../template'
import { assessmentBlocks, assessmentFacts } from './assessment/blocks'

/** Whether the risks must be assessed in full: the questions, the answers, and what they come to (`doc.dpia-screen`, `dpia.triggers`). */
export const dpiaScreeningDocument = defineTemplate({
  id: 'dpia-screening',
  title: 'DPIA screening',
  purpose: 'Shows that you asked whether the risks to people must be assessed, and what came of it.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['dpia.triggers'],
  facts: assessmentFacts,
  compose: (facts, frame) => assessmentBlocks('DPIA screening', facts, frame),
  gaps: () => [],
  checkBeforeUse: ['Ask the questions again when what you do changes.'],
})
