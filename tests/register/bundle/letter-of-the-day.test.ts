import { afterEach, beforeEach, expect, it } from 'vitest'
import { documentFacts } from '@core/documents/document-version'
import { blocksToText } from '@core/documents/blocks-to-text'
import { letterFactsOf } from '@core/requests/letter-facts'
import { larkfieldFacts } from '../../core/documents/larkfield'
import { wholeContact } from '../../fixtures/calls/contacts'
import { wholeOrganisation } from '../../fixtures/calls/others'
import { wholeRequest } from '../../fixtures/calls/requests'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
})
afterEach(() => served.session.close())

/** The record of processing with another period and one more recipient. */
function changedRecord() {
  const facts = larkfieldFacts()
  const [first, ...others] = facts.recipients
  if (!first) throw new Error('Larkfield gives data to nobody')
  return { ...facts, recipients: [{ ...first, name: 'Heron Hosting' }, ...others] }
}

it('keeps a letter as the record of processing stood that day, and fills the next from what stands now', async () => {
  const { ask } = served
  await ask('organisation', 'save', wholeOrganisation)
  await ask('documents', 'saveDraft', { templateId: 'privacy-policy', facts: documentFacts.parse(larkfieldFacts()) })
  const { id: contactId } = await ask('contacts', 'add', { ...wholeContact, roles: ['coaching-client'] })
  const { id: requestId } = await ask('requests', 'log', wholeRequest('access', contactId))
  const write = async () => {
    const of = await ask('requests', 'get', { id: requestId })
    const access = await ask('bundle', 'letterFacts', { requestId })
    const facts = documentFacts.parse({ ...letterFactsOf(of), access })
    return (await ask('documents', 'save', { templateId: 'access-response', about: requestId, facts })).id
  }
  const read = async (id: string) => blocksToText((await ask('documents', 'get', { id })).blocks)

  const before = await write()
  const words = await read(before)
  for (const { name } of larkfieldFacts().recipients) expect(words).toContain(name)
  expect(words).not.toContain('Heron Hosting')

  await ask('documents', 'saveDraft', { templateId: 'privacy-policy', facts: documentFacts.parse(changedRecord()) })
  expect(await read(before)).toBe(words)
  const after = await read(await write())
  expect(after).toContain('Heron Hosting')
  expect(after).not.toContain(larkfieldFacts().recipients[0]?.name ?? 'nobody')
})
