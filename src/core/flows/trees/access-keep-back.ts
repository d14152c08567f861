import { defineSteps, type Duty, type Question } from '../flow'
import type { RuleId } from '../../law/rules'
import type { AccessEnd } from './access-outcomes'

type Asked = Pick<Question, 'short' | 'ask' | 'why' | 'example'> & {
  readonly rules: readonly RuleId[]
  readonly duty: Duty
}

const people: Asked = {
  short: 'Anybody else in it?',
  ask: 'Is anybody else named in it, or heard on a recording?',
  why: 'What says something about others may have to come out first. Take out the name where that is enough; otherwise weigh whether they agreed, or whether it is fair to show it.',
  example: 'A letter that names a neighbour. Professionals who acted in that role are presumed fair to name.',
  rules: ['sar.third-party', 'rec.sar'],
  duty: {
    say: 'For each other person in it: can the name come out, did they agree, is it fair without? Black out the rest, and note why.',
    rules: ['sar.third-party'],
  },
}

const health: Asked = {
  short: 'Health data in it?',
  ask: 'Is there anything about health in it?',
  why: 'What would be likely to do serious harm to somebody’s health is kept back. Who is no health professional needs the opinion of one, unless the person knows it already.',
  rules: ['sar.health'],
  duty: {
    say: 'Keep back what would be likely to do serious harm. Unless you are the right health professional, or the person knows it already, get the opinion of one, no older than six months. Where somebody asks for another person, keep back what that person told you in confidence.',
    rules: ['sar.health'],
  },
}

const other: Asked = {
  short: 'Another reason to keep back?',
  ask: 'Does another exemption cover any of it?',
  why: 'The law names a few, and each is judged case by case. What none of them covers is given.',
  example: 'Advice from your lawyer, a confidential reference, plans that would be spoilt, a crime being looked into.',
  rules: ['sar.exemptions'],
  duty: {
    say: 'Write down which exemption, for which part, and why; give the rest.',
    rules: ['sar.exemptions'],
  },
}

/** One reason to keep something back. `yes` is where a reason leads, `no` where none was found here. */
function ask<Yes extends AccessEnd | 'SA8' | `SA7.${string}`, No extends AccessEnd | 'SA8' | `SA7.${string}`>(
  { duty, ...asked }: Asked,
  yes: Yes,
  no: No,
): Question<Yes | No> {
  return {
    kind: 'question',
    part: 'keep-back',
    ...asked,
    answers: [
      { id: 'no', label: 'No', usual: true, next: no },
      { id: 'yes', label: 'Yes', next: yes, adds: [duty] },
    ],
  }
}

/** What may stay out of the answer. Only where there was a reason is it asked whether it covers everything. */
export const keepBackQuestions = defineSteps<AccessEnd>()({
  'SA7.people': ask(people, 'SA7.health.also', 'SA7.health'),
  'SA7.health': ask(health, 'SA7.other.also', 'SA7.other'),
  'SA7.health.also': ask(health, 'SA7.other.also', 'SA7.other.also'),
  'SA7.other': ask(other, 'SA8', 'SA9'),
  'SA7.other.also': ask(other, 'SA8', 'SA8'),
  SA8: {
    kind: 'question',
    part: 'keep-back',
    short: 'All of it kept back?',
    ask: 'Does that cover everything you found?',
    why: 'Mostly a part can be given. Only when nothing at all is left is it a refusal.',
    rules: ['sar.exemptions', 'rights.refuse.letter'],
    answers: [
      { id: 'no', label: 'No, something is left to give', usual: true, next: 'SA9' },
      { id: 'yes', label: 'Yes, nothing is left', next: 'SA8.yes' },
    ],
  },
})
