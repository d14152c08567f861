import type { TimelineItem } from '@core/contacts/timeline'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { houseOptionKeys, type HouseOptions } from '@core/flows/house-options'
import type { houseContract } from '@core/house/contract'
import { houseOptions } from '@core/house/house-input'
import type { SignOfInterest } from '@core/house/sign-of-interest'
import { signTimeline } from '@core/house/sign-timeline'
import { loadContact } from '../contacts/load-contact'
import type { Deps } from '../deps'
import type { House } from './house'
import * as settings from './house-option-repository'
import { countReach } from './reach-query'
import * as signs from './sign-repository'

/** The organisation’s own stricter rules, which only ever tighten an answer (`house.stricter-only`), and signs of interest. */
export function createHouseService({ register, clock, newId }: Deps) {
  const { read } = register

  const options = () =>
    houseOptions.parse(Object.fromEntries(settings.findAll(read).map(({ option, isOn }) => [option, isOn])))

  function signsOfAll(ids: readonly string[]): Map<string, SignOfInterest[]> {
    const found = new Map<string, SignOfInterest[]>()
    for (const sign of signs.findByContacts(read, ids))
      found.set(sign.contactId, [...(found.get(sign.contactId) ?? []), sign])
    return found
  }

  return {
    get: options,
    save({ by = '', ...wanted }) {
      const before = options()
      const fields = houseOptionKeys.filter((one) => wanted[one] !== before[one])
      if (fields.length === 0) return before
      register.change({ action: 'house.save', subject: '', fields }, (db) => {
        const setAt = clock.now()
        for (const option of fields) settings.save(db, { option, isOn: wanted[option], setBy: by, setAt })
      })
      return wanted
    },
    settings: () => settings.findAll(read),
    reach: () => countReach(read),
    signs: ({ contactId }) => signs.findByContact(read, contactId).slice(0, 100),
    addSign(facts) {
      if (facts.shownOn > clock.today())
        throw new AppError('invalid-input', { issues: [{ path: 'shownOn', message: 'That day is in the future.' }] })
      loadContact(read, facts.contactId)
      const added: SignOfInterest = { id: newId(), ...facts, recordedAt: clock.now() }
      register.change({ action: 'house.addSign', subject: facts.contactId }, (db) => signs.insert(db, added))
      return added
    },
    removeSign({ id }) {
      const found = signs.find(read, id)
      if (!found) throw new AppError('not-found')
      register.change({ action: 'house.removeSign', subject: found.contactId }, (db) => signs.remove(db, id))
    },
    /** For everything in the worker that answers whether marketing may go. */
    options: (): HouseOptions => options(),
    signsOf: (contactId: string): SignOfInterest[] => signs.findByContact(read, contactId),
    signsOfAll,
    /** For the page of a contact. */
    timeline: (contactId: string): TimelineItem[] => signTimeline(signs.findByContact(read, contactId)),
    /** At a merge: the signs are the person’s, whichever entry stays. */
    repoint: signs.repoint,
  } satisfies Handlers<typeof houseContract> & House & Record<string, unknown>
}
