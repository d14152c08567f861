import { z } from 'zod'
import { breachCase, currentAssessment } from '../../breaches/breach'
import { assessmentBlocks } from './breach-assessment/assessment-blocks'
import { decisionBlocks } from './breach-assessment/decision-blocks'
import { factBlocks } from './breach-assessment/fact-blocks'
import { lessonBlocks } from './breach-assessment/lesson-blocks'
import { currentDecision, decisionsFor } from '../../breaches/decision'
import { subjectNames } from '../../breaches/closing'
import { needsAssessment } from '../../breaches/steps'
import { defineTemplate, type Gap } from '../template'

const facts = z.strictObject({ case: breachCase })

/** The whole case on paper: times, facts, data and people, containment, score with reasons, decisions, prevention, sign-off. */
export const breachAssessment = defineTemplate({
  id: 'breach-assessment',
  title: 'Breach assessment',
  purpose: 'What happened, how bad it is, who was told and why, and what changes.',
  place: 'case',
  version: '2026-11-21',
  changes: ['2026-11-21: first version.'],
  rules: ['breach.factors', 'breach.enisa', 'breach.register', 'breach.prevent'],
  facts,
  compose: ({ case: of }) => [
    { type: 'title', text: `Breach assessment ${of.breach.reference}` },
    ...factBlocks(of),
    ...assessmentBlocks(of),
    ...decisionBlocks(of),
    ...lessonBlocks(of),
  ],
  gaps({ case: of }) {
    const { whatHappened, consequences, containment, prevention } = of.breach.facts
    const gaps: (Gap | false)[] = [
      whatHappened === '' && { fact: 'whatHappened', say: 'Say what happened.' },
      consequences === '' &&
        !of.breach.facts.nearMiss && { fact: 'consequences', say: 'Say what may follow for the people.' },
      containment === '' && { fact: 'containment', say: 'Say what was done.' },
      needsAssessment(of) && !currentAssessment(of) && { fact: 'assessments', say: 'Assess how bad it is.' },
      prevention === '' &&
        of.actions.length === 0 && { fact: 'prevention', say: 'Say how it is prevented from happening again.' },
      ...decisionsFor(of.route)
        .required.filter((about) => !currentDecision(of.decisions, about))
        .map((about) => ({ fact: 'decisions', say: `Decide about ${subjectNames[about]}.` })),
    ]
    return gaps.filter((gap) => gap !== false)
  },
  checkBeforeUse: ['The score is advice and decides nothing.', 'Compare names and numbers with what you know today.'],
})
