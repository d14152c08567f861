import type { Ground, GroundQuestion } from './ground'

const known: GroundQuestion = {
  ask: 'Does the person know this already?',
  yes: { verdict: 'give', say: 'They know it: it goes.', rules: ['sar.health'] },
  no: {
    ask: 'Has the right health professional said within the last six months that it would be likely to do serious harm?',
    hint: 'Where the one who decides here is that health professional, their own judgement is the opinion.',
    yes: { verdict: 'hold-back', say: 'Hold it back, and keep the opinion with the case.', rules: ['sar.health'] },
    no: {
      verdict: 'ask',
      say: 'Ask the health professional first. Without an opinion, health data must not go unless the person knows it already.',
      rules: ['sar.health'],
    },
  },
}

/** Health data that could do serious harm, or that was told in confidence (`sar.health`). */
export const healthGround: Ground = {
  id: 'health-serious-harm',
  title: 'Is it about health, and could it do serious harm?',
  hint: 'To the body or mind of the person, or of somebody else.',
  cite: 'DPA 2018 Schedule 3 Part 2',
  rules: ['sar.health'],
  letter: 'it is about health and could do serious harm',
  mark: 'health',
  tell: 'advice-first',
  start: {
    ask: 'Is somebody else asking for them, and did they tell you this in confidence?',
    yes: {
      verdict: 'hold-back',
      say: 'What they told you in confidence does not go to somebody else.',
      rules: ['sar.health'],
    },
    no: {
      ask: 'Would reading it be likely to seriously harm somebody’s health?',
      hint: 'Likely and serious: being upset is not enough.',
      yes: known,
      no: {
        ask: 'Is a health professional answering, or has one looked at it?',
        yes: { verdict: 'give', say: 'No serious harm is likely: it goes.', rules: ['sar.health'] },
        no: known,
      },
    },
  },
}
