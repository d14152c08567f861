import { afterEach, beforeEach, expect, it } from 'vitest'
import { signedOff, wholeAnswers } from '../../fixtures/calls/assessments'
import { addedPurpose } from '../../fixtures/calls/processing'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
})
afterEach(() => served.session.close())

const ask = ((...call: Parameters<Served['ask']>) => served.ask(...call)) as Served['ask']

async function signed(given: Record<string, string>, outcome: string): Promise<string> {
  const { id } = await ask('assessments', 'begin', { kind: 'lia', title: 'News', purposeId: null })
  await ask('assessments', 'save', { id, answers: wholeAnswers('lia', given) })
  await ask('assessments', 'finish', { id, outcome, ...signedOff })
  return id
}
const onFile = async () =>
  (await ask('consents', 'assessments', undefined))
    .filter(({ endedOn }) => endedOn === '')
    .map(({ purpose }) => purpose)

it('a signed yes about marketing is on file for that purpose, and a no is not (`li.marketing`)', async () => {
  await signed({ marketing: 'events' }, 'may-not')
  await signed({ marketing: 'none' }, 'may')
  expect(await onFile()).toEqual([])
  await signed({ marketing: 'events' }, 'may-with-safeguards')
  expect(await onFile()).toEqual(['events'])
})

it('one that is opened again carries its purpose until it is signed anew with a no', async () => {
  const id = await signed({ marketing: 'services' }, 'may')
  await ask('assessments', 'reopen', { id })
  expect(await onFile()).toEqual(['services'])
  await ask('assessments', 'finish', { id, outcome: 'may-not', ...signedOff })
  expect(await onFile()).toEqual([])
})

it('nothing is signed while a question is open, and nothing signed is changed', async () => {
  const { id } = await ask('assessments', 'begin', { kind: 'lia', title: 'News', purposeId: null })
  const open = await served.send('assessments', 'finish', { id, outcome: 'may', ...signedOff })
  expect(open).toMatchObject({ ok: false, code: 'invalid-input' })
  const done = await signed({}, 'may')
  const refused = await served.send('assessments', 'save', { id: done, answers: wholeAnswers('lia') })
  expect(refused).toMatchObject({ ok: false, code: 'not-allowed' })
})

it('stays with its purpose, and comes back on its day', async () => {
  const purposeId = await addedPurpose(ask)
  const { id } = await ask('assessments', 'begin', { kind: 'lia', title: 'Talks', purposeId })
  await ask('assessments', 'save', { id, answers: wholeAnswers('lia', { marketing: 'none' }) })
  await ask('assessments', 'finish', {
    id,
    outcome: 'may',
    ...signedOff,
    signedOn: '2025-11-24',
    reviewOn: '2026-11-24',
  })
  expect(JSON.stringify(await ask('today', 'list', undefined))).toContain('Legitimate interests assessment, Talks')
  await ask('processing', 'removePurpose', { id: purposeId })
  expect(await ask('assessments', 'get', { id })).toMatchObject({ purposeId: null, title: 'Talks' })
})
