import { currentDecision } from '../../breaches/decision'
import { defineDrill, type DrillFacts } from '../drill'

const some = ({ breaches }: DrillFacts, is: (one: DrillFacts['breaches'][number]) => boolean) => breaches.some(is)

/** A stolen laptop that nobody can read. */
export const lostLaptop = defineDrill({
  id: 'lost-laptop',
  title: 'A stolen laptop',
  minutes: 8,
  happens: [
    'Aoife Brennan rings at nine. Her laptop was taken from her car last night.',
    'It is encrypted, it was shut down, the passphrase is in her head, and last week’s backup is whole.',
  ],
  steps: [
    {
      id: 'report',
      ask: 'Report it all the same.',
      door: { label: 'Report a breach', href: '/breaches/new' },
      isRight: (facts) => some(facts, ({ breach }) => ['lost-device', 'stolen'].includes(breach.facts.kind)),
      missed: 'It was not reported as a lost or stolen device. Also what nobody can read is written down.',
      rules: ['breach.register', 'breach.encrypted-laptop'],
    },
    {
      id: 'unreadable',
      ask: 'Assess it. Who can read what is on it?',
      door: { label: 'Breaches', href: '/breaches' },
      isRight: (facts) => some(facts, ({ assessments }) => assessments.at(-1)?.answers.unreadable === true),
      missed: 'The assessment does not say that nobody can read it. That is what makes this one small.',
      rules: ['breach.encrypted-laptop', 'breach.individuals.exceptions'],
    },
    {
      id: 'ico',
      ask: 'Decide about the ICO, and write why.',
      door: { label: 'Breaches', href: '/breaches' },
      isRight: (facts) => some(facts, ({ decisions }) => currentDecision(decisions, 'regulator') !== null),
      missed: 'No reason was written for telling the ICO or not. Without a risk to people you only record it.',
      rules: ['breach.threshold.ico', 'breach.register'],
    },
    {
      id: 'police',
      ask: 'It is a crime. Decide about the police.',
      door: { label: 'Breaches', href: '/breaches' },
      isRight: (facts) => some(facts, ({ decisions }) => currentDecision(decisions, 'police') !== null),
      missed: 'Nothing was decided about the police. A theft is reported to them on 101.',
      rules: ['breach.police'],
    },
  ],
})
