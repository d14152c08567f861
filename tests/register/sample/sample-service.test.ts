import { larkfield } from '@core/sample/larkfield'
import { larkfieldOrganisations, larkfieldPeople } from '@core/sample/larkfield-people'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createContactsService } from '../../../src/register/contacts/contacts-service'
import { createOrganisationService } from '../../../src/register/organisation/organisation-service'
import { createSampleService } from '../../../src/register/sample/sample-service'
import { openTestRegister, type TestRegister } from '../../fixtures/register'

let test: TestRegister
beforeEach(() => {
  test = openTestRegister()
})
afterEach(() => test.close())

describe('the sample organisation', () => {
  it('is marked, comes with its people and their links, and is audited like everything else', () => {
    const organisation = createOrganisationService(test.deps)
    const contacts = createContactsService(test.deps)
    createSampleService(test.deps, { organisation, contacts }).load()
    expect(organisation.get()).toEqual(larkfield)
    expect(larkfield.isSample).toBe(true)
    const everyone = larkfieldOrganisations.length + larkfieldPeople.length
    expect(contacts.counts().everyone).toBe(everyone)
    const linked = test.deps.register.read.get('SELECT count(*) AS n FROM contact WHERE organisation_id IS NOT NULL')
    expect(linked).toEqual({ n: 3 })
    const lines = test.deps.register.read.get(`SELECT count(*) AS n FROM audit_event WHERE action = 'contacts.add'`)
    expect(lines).toEqual({ n: everyone })
  })

  it('never mixes with an organisation of your own', () => {
    const organisation = createOrganisationService(test.deps)
    const sample = createSampleService(test.deps, { organisation, contacts: createContactsService(test.deps) })
    organisation.save({ ...larkfield, name: 'My own firm', isSample: false })
    expect(() => sample.load()).toThrow('not-allowed')
    expect(organisation.get()?.name).toBe('My own firm')
  })
})
