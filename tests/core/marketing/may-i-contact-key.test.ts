import { expect, it } from 'vitest'
import type { ConsentState } from '../../../src/core/consents/consent-state'
import type { MarketingContact, MarketingPoint } from '../../../src/core/marketing/marketing-contact'
import { mayMarket } from '../../../src/core/marketing/may-market'
import { subscriberOf, subscriberWords } from '../../../src/core/marketing/subscriber'
import type { Stop } from '../../../src/core/suppression/stop'
import {
  departures,
  keyedChannels,
  keyedContacts,
  keyedPoint,
  keyedToday,
  screeningOf,
  type KeyedContact,
} from '../../fixtures/may-i-key'

const contactOf = ({ id, contact }: KeyedContact): MarketingContact => ({
  under18: false,
  noContactAtAll: false,
  source: '',
  ...contact,
  id,
  ...(contact.roles?.includes('former-coaching-client') && { formerClient: true }),
})

const pointsOf = ({ points }: KeyedContact): MarketingPoint[] =>
  points.map((point) => ({ label: '', subscriberType: '', ...point }))

const consentsOf = ({ consents }: KeyedContact): ConsentState[] =>
  consents.map((one, at) => ({ wording: null, eventId: `event ${at}`, claimed: false, ...one }))

const stopsOf = ({ stops }: KeyedContact): Stop[] =>
  stops.map((one, at) => ({ id: `stop ${at}`, source: 'They wrote', requestId: null, reference: '', ...one }))

/** The answer with what the page cites beside it: whose line it is. */
function answerTo(keyed: KeyedContact, channel: (typeof keyedChannels)[number]) {
  const contact = contactOf(keyed)
  const point = pointsOf(keyed).find(({ id }) => id === keyedPoint[channel])
  const answer = mayMarket({
    contact,
    ...(point && { point }),
    channel,
    purpose: keyed.purpose,
    consents: consentsOf(keyed),
    stops: stopsOf(keyed),
    ...(keyed.assessment && { assessment: { id: 'a', ...keyed.assessment } }),
    isCharity: keyed.isCharity,
    house: Object.fromEntries(keyed.house.map((option) => [option, true])),
    screening: channel === 'live-call' ? screeningOf(keyed) : undefined,
    today: keyedToday,
  })
  const whose = channel === 'post' ? [] : subscriberWords(subscriberOf(contact, point)).rules
  return { ...answer, rules: [...answer.rules, ...whose] }
}

it('has thirty contacts with an answer for each of the five ways', () => {
  expect(keyedContacts).toHaveLength(30)
  for (const { expected } of keyedContacts) expect(Object.keys(expected).toSorted()).toEqual(keyedChannels.toSorted())
})

it('answers as the hand-made key for thirty contacts and five ways (row C6)', () => {
  const found = keyedContacts.flatMap((keyed) =>
    keyedChannels.flatMap((channel) => {
      const wanted = keyed.expected[channel]
      return wanted
        ? departures(answerTo(keyed, channel), wanted).map((one) => `${keyed.id} ${channel}: ${one}`)
        : [`${keyed.id} ${channel}: no answer in the key`]
    }),
  )
  expect(found).toEqual([])
})
