import { allowedBases, isPublicAuthority } from '@core/basis/allowed-bases'
import { basesOf, basisOfRole } from '@core/basis/bases-of'
import type { basisContract, ContactBases } from '@core/basis/contract'
import { dataUses, type DataUse } from '@core/basis/data-use'
import { contactCategories } from '@core/contacts/contact-category'
import type { Contact } from '@core/contacts/contact'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { Basis } from '@core/documents/templates/privacy-policy/use'
import type { Organisation } from '@core/organisation/organisation'
import type { Deps } from '../deps'
import * as choices from './basis-choice-repository'
import * as defaults from './basis-default-repository'

/** What the service asks of others. */
type Others = {
  readonly organisation: { get(): Organisation | null }
  readonly contacts: { get(input: { id: string }): Contact }
}

/** Why somebody’s details may be used: as their role says, or as was chosen for them with a reason. */
export function createBasisService({ register, clock, newId }: Deps, { organisation, contacts }: Others) {
  const allowed = (use: DataUse) => allowedBases(use, isPublicAuthority(organisation.get()))

  function ofContact(contactId: string): ContactBases {
    const { roles } = contacts.get({ id: contactId })
    const all = basesOf(roles, defaults.findAll(register.read), choices.findByContact(register.read, contactId))
    return { uses: all.map((one) => ({ ...one, inherited: [...one.inherited], allowed: allowed(one.use) })) }
  }

  return {
    ofContact: ({ contactId }) => ofContact(contactId),
    choose({ contactId, use, basis, reason }) {
      contacts.get({ id: contactId })
      requireAllowed(basis, allowed(use))
      const before = choices.findByContact(register.read, contactId).find((one) => one.use === use)
      if (before?.basis === basis && before.reason === reason) return ofContact(contactId)
      register.change({ action: 'basis.choose', subject: contactId, fields: [use] }, (db) =>
        choices.save(db, newId(), contactId, { use, basis, reason, chosenAt: clock.now() }),
      )
      return ofContact(contactId)
    },
    inherit({ contactId, use }) {
      const isOwn = choices.findByContact(register.read, contactId).some((one) => one.use === use)
      if (isOwn)
        register.change({ action: 'basis.inherit', subject: contactId, fields: [use] }, (db) =>
          choices.remove(db, contactId, use),
        )
      return ofContact(contactId)
    },
    defaults() {
      const set = defaults.findAll(register.read)
      const roles = contactCategories.flatMap((role) =>
        dataUses.map((use) => ({ role, use, basis: basisOfRole(role, use, set) })),
      )
      return { roles, allowed: dataUses.map((use) => ({ use, bases: allowed(use) })) }
    },
    setDefault({ role, use, basis }) {
      requireAllowed(basis, allowed(use))
      if (basisOfRole(role, use, defaults.findAll(register.read)) === basis) return { changed: false }
      register.change({ action: 'basis.setDefault', subject: 'defaults', fields: [role, use] }, (db) =>
        defaults.save(db, newId(), { role, use, basis }, clock.now()),
      )
      return { changed: true }
    },
    overrides: (page) => ({ rows: choices.findAll(register.read, page), total: choices.countAll(register.read) }),
  } satisfies Handlers<typeof basisContract>
}

function requireAllowed(basis: Basis, allowed: readonly Basis[]): void {
  if (allowed.includes(basis)) return
  const message = 'The law does not allow this basis here. Choose another one.'
  throw new AppError('invalid-input', { issues: [{ path: 'basis', message }] })
}
