import type { Contact } from '@core/contacts/contact'
import { newContact } from '@core/contacts/contact'
import { AppError } from '@core/contract/errors'
import type { Handlers } from '@core/contract/contract'
import type { Organisation } from '@core/organisation/organisation'
import type { sampleContract } from '@core/sample/contract'
import { larkfield } from '@core/sample/larkfield'
import { larkfieldOrganisations, larkfieldPeople, type SamplePerson } from '@core/sample/larkfield-people'
import type { ContactsService } from '../contacts/contacts-service'
import type { Deps } from '../deps'
import type { OrganisationService } from '../organisation/organisation-service'

/** The services the sample goes through, so that it is checked and audited like everything else. */
export type SampleOthers = { readonly organisation: OrganisationService; readonly contacts: ContactsService }

/** Opens a sample instead of an own organisation; only in a register where nothing has been saved yet. */
export function createSampleService(_deps: Deps, others: SampleOthers) {
  return {
    load(): Organisation {
      if (others.organisation.get()) {
        const reason = 'There is an organisation in this register already. A sample is opened in a new register only.'
        throw new AppError('not-allowed', { reason })
      }
      const saved = others.organisation.save(larkfield)
      loadPeople(others.contacts)
      return saved
    },
  } satisfies Handlers<typeof sampleContract>
}

/** Adds the people of the sample and returns them by name. */
export function loadPeople(contacts: ContactsService): Map<string, Contact> {
  const byName = new Map<string, Contact>()
  for (const person of [...larkfieldOrganisations, ...larkfieldPeople]) {
    const added = contacts.add(newContact.parse(linked(person, byName)))
    byName.set(added.displayName, added)
  }
  return byName
}

function linked({ worksAt, ...person }: SamplePerson, byName: ReadonlyMap<string, Contact>) {
  return { ...person, organisationId: (worksAt && byName.get(worksAt)?.id) ?? null }
}
