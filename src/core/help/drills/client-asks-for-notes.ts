import { defineDrill, type DrillFacts } from '../drill'
import { happened, isLinked, logged } from './seen'

const destroying = [
  'retention.destroy',
  'erasure.eraseContact',
  'coachingNotes.destroy',
  'coaching.destroy',
  'coaching.remove',
]
const cases = (facts: DrillFacts) => logged(facts, 'access')

/** A former client wants the notes of her coach, shortly before they would be destroyed. */
export const clientAsksForNotes = defineDrill({
  id: 'client-asks-for-notes',
  title: 'A coaching client asks for the notes',
  minutes: 8,
  happens: [
    'Helen Marsh writes from the address you know. Her coaching ended in August.',
    '“Before you destroy them, I want the notes my coach made about me.” Her coach, Aoife Brennan, keeps some on paper at home.',
  ],
  steps: [
    {
      id: 'log',
      ask: 'Log what she asked for, in her own words.',
      door: { label: 'Log a request', href: '/requests/new?kind=access' },
      isRight: (facts) => cases(facts).some(({ request }) => request.scope !== ''),
      missed: 'No access request in her words was logged. Notes about her are her details, also on paper.',
      rules: ['rights.any-form', 'sar.copy'],
    },
    {
      id: 'person',
      ask: 'Choose her from the register, so that her engagement waits.',
      isRight: (facts) => isLinked(cases(facts)),
      missed: 'The case is not tied to her, so nothing holds her notes back from being destroyed.',
      rules: ['rights.offence'],
    },
    {
      id: 'identity',
      ask: 'Decide about proof of who she is.',
      door: { label: 'Requests', href: '/requests' },
      isRight: (facts) => happened(cases(facts), 'identity-not-needed'),
      missed: 'The case does not say that you know her. She wrote from her own address.',
      rules: ['rights.id'],
    },
    {
      id: 'coach',
      ask: 'Ask her coach for what is at home, and note it under the places.',
      door: { label: 'Requests', href: '/requests' },
      isRight: (facts) =>
        cases(facts).some(({ events }) =>
          events.some(
            ({ facts: said }) =>
              (said.type === 'place-asked' || said.type === 'place-done') && /associate/i.test(said.place),
          ),
        ),
      missed: 'The coach was not asked. What an associate keeps for you counts as yours.',
      rules: ['sar.search'],
    },
    {
      id: 'destroy-nothing',
      ask: 'Destroy nothing of hers, not even what would be due.',
      leave: true,
      isRight: ({ acts }) => !acts.some(({ action }) => destroying.includes(action)),
      missed: 'Something was destroyed while she waits for it. To do that in order to keep it from her is a crime.',
      rules: ['rights.offence'],
    },
  ],
})
