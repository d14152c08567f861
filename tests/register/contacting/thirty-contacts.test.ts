import { newConsent, newReach, newSoftOptIn } from '@core/consents/new-answer'
import { newContact } from '@core/contacts/contact'
import { houseOptions } from '@core/house/house-input'
import { newScreening } from '@core/screening/new-screening'
import { newEntry } from '@core/suppression/new-entry'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createServices } from '../../../src/register/services'
import { larkfield } from '../../core/documents/larkfield'
import {
  departures,
  keyedChannels,
  keyedContacts,
  keyedPoint,
  keyedToday,
  type KeyedContact,
} from '../../fixtures/may-i-key'
import { openTestRegister } from '../../fixtures/register'

const recorded = { how: 'email', takenBy: 'Ruth Calder' } as const
const yes = 'yes' as const
const shared = { obtainedByUs: yes, refusalOffered: yes, refusalInEach: yes, notRefused: yes }
const saleFacts = { test: 'sale', about: 'A purchase', saleOrTalks: yes, similarOnly: yes, ...shared } as const
const charityFacts = { test: 'charity', about: 'A gift', ownPurposes: yes, interestOrSupport: yes, ...shared } as const

const test = openTestRegister()
const services = createServices(test.deps)
const ids = new Map<string, { readonly contactId: string; readonly pointOf: (name: string) => string }>()

/** Every contact of the key with all that is written down about it, as its pages would write it. */
beforeAll(async () => {
  test.deps.clock.set(`${keyedToday}T10:00:00.000Z`)
  organisationIs('charity')
  for (const keyed of keyedContacts) await seed(keyed)
})
afterAll(() => test.close())

describe('the page asks the register about the thirty contacts of the hand-made key (row C6)', () => {
  it.each(keyedContacts.map((keyed) => [keyed.id, keyed.title, keyed] as const))('%s: %s', (_id, _title, keyed) => {
    const { contactId } = seeded(keyed)
    organisationIs(keyed.isCharity ? 'charity' : 'unincorporated')
    services.house.save(houseOptions.parse(Object.fromEntries(keyed.house.map((option) => [option, true]))))
    const assessment = keyed.assessment && services.consents.recordAssessment({ ...keyed.assessment, ...kept(keyed) })
    const { matrix } = answered(keyed)
    if (assessment) services.consents.endAssessment({ id: assessment.id })
    const found = keyedChannels.flatMap((channel) => {
      const row = matrix.rows.find((one) => one.channel === channel && isAt(keyed, one.point?.id, channel))
      const cell = row?.cells.find(({ state }) => state.purpose === keyed.purpose)
      const wanted = keyed.expected[channel]
      if (!row || !cell || !wanted) return [`${channel}: no such cell`]
      const rules = [...cell.answer.rules, ...(row.subscriber?.rules ?? [])]
      // What the register does not take in cannot be cited afterwards.
      const cites = !unrecordable(keyed).some((one) => one.channel === channel)
      return departures({ ...cell.answer, rules }, wanted, { rules: cites }).map((one) => `${channel}: ${one}`)
    })
    expect(found).toEqual([])
    expect(contactId).not.toBe('')
  })
})

it('finds each of them by their address and their number, in any writing', () => {
  for (const keyed of keyedContacts) {
    const { contactId, pointOf } = seeded(keyed)
    const [mail, mobile] = [valueOf(keyed, 'mail'), valueOf(keyed, 'mobile')]
    const found = [` ${mail.toUpperCase()} `, mobile.replace(/^0/, '+44 '), mobile.replaceAll(' ', '')].map((text) =>
      services.contacting.ask({ text: text.trim(), postcode: '' }),
    )
    expect(found.map(({ exact, people }) => [exact, people.map(({ id }) => id)])).toEqual(
      found.map(() => [true, [contactId]]),
    )
    expect(found.map(({ people }) => people[0]?.pointId)).toEqual([
      pointOf('mail'),
      pointOf('mobile'),
      pointOf('mobile'),
    ])
  }
})

/** The same answers, as the page gets them. */
function answered(keyed: KeyedContact) {
  return { matrix: services.consents.matrix({ contactId: seeded(keyed).contactId }) }
}

function organisationIs(legalForm: 'charity' | 'unincorporated'): void {
  services.organisation.save({ ...larkfield, legalForm })
}

function kept({ purpose }: KeyedContact) {
  return { purpose, signedBy: 'Imran Sadiq', keptWhere: 'Folder “Assessments”' }
}

function isAt(keyed: KeyedContact, pointId: string | undefined, channel: (typeof keyedChannels)[number]): boolean {
  return pointId === seeded(keyed).pointOf(keyedPoint[channel])
}

function seeded({ id }: KeyedContact) {
  const found = ids.get(id)
  if (!found) throw new Error(`${id} is not seeded`)
  return found
}

function valueOf({ points }: KeyedContact, id: string): string {
  return points.find((point) => point.id === id)?.value ?? ''
}

/** Answers the register refuses to take in, because they would prove nothing (row B8). */
function unrecordable({ consents }: KeyedContact) {
  return consents.filter(({ state, since }) => state === 'charity-soft-opt-in' && since < '2026-02-05')
}

async function seed(keyed: KeyedContact): Promise<void> {
  const { noContactAtAll = false, ...facts } = keyed.contact
  const { id: contactId, points } = services.contacts.add(
    newContact.parse({
      ...facts,
      displayName: keyed.title,
      points: keyed.points.map(({ kind, value, label = '', subscriberType = '' }) => ({
        kind,
        value,
        label,
        subscriberType,
      })),
    }),
  )
  const pointOf = (name: string) => points[keyed.points.findIndex(({ id }) => id === name)]?.id ?? ''
  ids.set(keyed.id, { contactId, pointOf })
  for (const consent of keyed.consents) answer(keyed, consent, contactId, pointOf(consent.pointId))
  for (const { channels, purposes, askedOn, pointId } of keyed.stops)
    services.suppression.add(
      newEntry.parse({
        ...(pointId === undefined
          ? { about: 'person', contactId }
          : { about: 'address', email: valueOf(keyed, pointId) }),
        channels,
        purposes,
        askedOn,
      }),
    )
  for (const { register, on, result } of keyed.screening)
    await services.screening.record(
      newScreening.parse({
        phone: valueOf(keyed, 'mobile'),
        checkedOn: on,
        answers: { tps: 'not-looked', ctps: 'not-looked', fps: 'not-looked', [register]: result },
        service: 'Checking service',
        checkedBy: 'Ruth Calder',
      }),
    )
  if (noContactAtAll)
    services.contacts.setNoContact({
      id: contactId,
      noContactAtAll,
      on: keyedToday,
      askedBy: 'Themselves',
      reason: 'They said so.',
    })
}

function answer(
  keyed: KeyedContact,
  { channel, purpose, state, since, reviewOn }: KeyedContact['consents'][number],
  contactId: string,
  pointId: string,
): void {
  const boxes = [{ channel, purpose, pointId }]
  const reach = newReach.parse({ ...recorded, contactId, channel, purpose, pointId, happenedOn: since })
  const give = (happenedOn: string) =>
    services.consents.give(newConsent.parse({ ...recorded, contactId, boxes, happenedOn, words: 'May we?', reviewOn }))
  const softly = (facts: typeof saleFacts | typeof charityFacts) =>
    services.consents.softOptIn(
      newSoftOptIn.parse({ ...recorded, contactId, boxes, happenedOn: since, facts: { ...facts, collectedOn: since } }),
    )
  switch (state) {
    case 'given':
      give(since)
      break
    case 'declined':
      services.consents.decline(reach)
      break
    case 'withdrawn':
      give('2026-01-05')
      services.consents.withdraw(reach)
      break
    case 'soft-opt-in':
      softly(saleFacts)
      break
    case 'charity-soft-opt-in':
      if (unrecordable(keyed).some((one) => one.channel === channel)) expect(() => softly(charityFacts)).toThrow()
      else softly(charityFacts)
      break
    default:
      throw new Error(`The key has a state that is not seeded: ${state}`)
  }
}
