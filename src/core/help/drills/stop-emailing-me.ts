import { defineDrill } from '../drill'
import { happened, isLinked, letterMade, logged } from './seen'

/** Somebody on the phone has had enough. */
export const stopEmailingMe = defineDrill({
  id: 'stop-emailing-me',
  title: '“Stop e-mailing me”',
  minutes: 5,
  happens: [
    'Priya Nandakumar is on the phone about something else. At the end she says: “And stop sending me your offers.”',
    'Your mailing list lives in another program too.',
  ],
  steps: [
    {
      id: 'stop',
      ask: 'Stop it now, while she is on the phone.',
      door: { label: 'Log a request', href: '/requests/new?kind=do-not-contact' },
      isRight: (facts) => logged(facts, 'do-not-contact').length > 0,
      missed: 'Nothing was stopped. A word on the phone is enough, and it counts at once.',
      rules: ['object.marketing', 'optout.any-route'],
    },
    {
      id: 'person',
      ask: 'Make sure she is known again, at each of her addresses.',
      isRight: (facts) => isLinked(logged(facts, 'do-not-contact')),
      missed: 'The wish is not tied to her in the register. By a name alone nobody can be known again.',
      rules: ['suppress.keep'],
    },
    {
      id: 'ask-nothing',
      ask: 'Ask for no proof and no reason.',
      leave: true,
      isRight: (facts) =>
        !happened(logged(facts, 'do-not-contact'), 'identity-asked', 'clarification-asked', 'fee-asked'),
      missed: 'She was asked for something first. Saying stop is free, and nothing is weighed.',
      rules: ['object.marketing', 'optout.now'],
    },
    {
      id: 'elsewhere',
      ask: 'Take her off the mailing list in the other program, and note it.',
      door: { label: 'Requests', href: '/requests' },
      isRight: (facts) => happened(logged(facts, 'do-not-contact'), 'place-done'),
      missed: 'The other program still has her on its list. The next mailing would go to her.',
      rules: ['suppress.check'],
    },
    {
      id: 'confirm',
      ask: 'Write the confirmation.',
      door: { label: 'Requests', href: '/requests' },
      isRight: (facts) => letterMade(facts, logged(facts, 'do-not-contact')),
      missed: 'She was not told that it is done.',
      rules: ['object.confirm', 'rights.log'],
    },
  ],
})
