import { currentDecision } from '../../breaches/decision'
import { londonParts } from '../../time/instant'
import { weekdayName } from '../../time/weekday'
import { defineDrill, type DrillFacts } from '../drill'

const some = ({ breaches }: DrillFacts, is: (one: DrillFacts['breaches'][number]) => boolean) => breaches.some(is)

/** A list of clients goes to the wrong address at the end of the week. */
export const fridayAtFive = defineDrill({
  id: 'friday-at-five',
  title: 'A breach at five on Friday',
  minutes: 10,
  happens: [
    'It is five o’clock last Friday. Gareth Pryce rings. An e-mail of yours came to him by mistake, at four.',
    'It has a list with it: the names, phone numbers and aims of 40 coaching clients. He has opened it and will delete it.',
    'Everybody else has gone home.',
  ],
  steps: [
    {
      id: 'report',
      ask: 'Report the breach. Write what you know now.',
      door: { label: 'Report a breach', href: '/breaches/new' },
      isRight: (facts) => some(facts, ({ breach }) => !breach.facts.nearMiss),
      missed: 'It was not reported. Every breach is written down, and this was no near miss: he opened the list.',
      rules: ['breach.register', 'breach.definition'],
    },
    {
      id: 'aware',
      ask: 'Set the three times. When were you sure?',
      door: { label: 'Breaches', href: '/breaches' },
      isRight: (facts) =>
        some(facts, ({ breach }) => {
          const { date, time } = londonParts(breach.facts.awareAt)
          return weekdayName(date) === 'Friday' && time === '17:00'
        }),
      missed:
        'You were sure at five on Friday, when he rang. The 72 hours run from there, through the weekend to Monday at five.',
      rules: ['breach.aware', 'breach.72h'],
    },
    {
      id: 'contain',
      ask: 'Stop it getting worse: tick what you do first.',
      door: { label: 'Breaches', href: '/breaches' },
      isRight: (facts) => some(facts, ({ breach }) => breach.ticks.length > 0),
      missed: 'No first step was ticked. Ask him to delete it and to say so in writing; look who else got it.',
      rules: ['breach.content', 'security.measures'],
    },
    {
      id: 'assess',
      ask: 'Assess how bad it could be for the 40 people.',
      door: { label: 'Breaches', href: '/breaches' },
      isRight: (facts) => some(facts, ({ assessments }) => assessments.length > 0),
      missed: 'The harm was not weighed. Without that you cannot say whom to tell, or why not.',
      rules: ['breach.enisa', 'breach.threshold.ico'],
    },
    {
      id: 'ico',
      ask: 'Decide whether you tell the ICO, and write why.',
      door: { label: 'Breaches', href: '/breaches' },
      isRight: (facts) => some(facts, ({ decisions }) => currentDecision(decisions, 'regulator') !== null),
      missed: 'Nothing was decided about the ICO. A no needs its reason as much as a yes does.',
      rules: ['breach.threshold.ico', 'breach.register'],
    },
    {
      id: 'people',
      ask: 'Decide whether you tell the 40 people.',
      door: { label: 'Breaches', href: '/breaches' },
      isRight: (facts) => some(facts, ({ decisions }) => currentDecision(decisions, 'people') !== null),
      missed: 'Nothing was decided about the people. If the risk to them is high, they must hear of it.',
      rules: ['breach.individuals', 'breach.register'],
    },
  ],
})
