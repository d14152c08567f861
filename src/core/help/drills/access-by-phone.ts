import { defineDrill } from '../drill'
import { happened, isLinked, logged } from './seen'

/** A client asks on the phone, in her own words. */
export const accessByPhone = defineDrill({
  id: 'access-by-phone',
  title: 'An access request by phone',
  minutes: 8,
  happens: [
    'Joan Whitlock rings. You know her voice: she is coached here.',
    '“I would like to see what you have written about me,” she says. She names no law and wants to fill in no form.',
  ],
  steps: [
    {
      id: 'log',
      ask: 'Log what she asked for.',
      door: { label: 'Log a request', href: '/requests/new?kind=access' },
      isRight: (facts) => logged(facts, 'access').length > 0,
      missed: 'No access request was logged. Her words on the phone are one, and the month runs already.',
      rules: ['rights.any-form', 'sar.start'],
    },
    {
      id: 'phone',
      ask: 'Say how it came.',
      isRight: (facts) => logged(facts, 'access').some(({ request }) => request.receivedBy === 'phone'),
      missed: 'The log does not say that it came by phone.',
      rules: ['rights.log'],
    },
    {
      id: 'person',
      ask: 'Choose her from the register rather than type her name only.',
      isRight: (facts) => isLinked(logged(facts, 'access')),
      missed: 'The case does not know which Joan it is about, so it cannot find what you hold on her.',
      rules: ['sar.search'],
    },
    {
      id: 'identity',
      ask: 'Decide about proof of who she is.',
      door: { label: 'Requests', href: '/requests' },
      isRight: (facts) => happened(logged(facts, 'access'), 'identity-not-needed'),
      missed: 'The case does not say that you know her. Where there is no doubt, no proof is asked for.',
      rules: ['rights.id'],
    },
    {
      id: 'acknowledge',
      ask: 'Tell her that you have it, and by when she hears from you.',
      door: { label: 'Requests', href: '/requests' },
      isRight: (facts) => happened(logged(facts, 'access'), 'acknowledged'),
      missed: 'She was not told that you have it. The law does not ask for it; people ring again if they hear nothing.',
      rules: ['rights.delay', 'rights.log'],
    },
    {
      id: 'search',
      ask: 'Look in the first place, and write down what you found.',
      door: { label: 'Requests', href: '/requests' },
      isRight: (facts) => happened(logged(facts, 'access'), 'place-done', 'place-asked'),
      missed: 'No place was searched yet. Note where you looked, and what you found.',
      rules: ['sar.search'],
    },
  ],
})
