import { layPack } from '@core/library/lay-pack'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { statisticsAnswers, wholeTechnology } from '../../fixtures/calls/cookies'
import { servedKey } from '../../fixtures/calls/library'
import { sealedPack, springPack } from '../../fixtures/law/packs'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
})
afterEach(() => {
  layPack(null)
  served.session.close()
})

const ask = ((...call: Parameters<Served['ask']>) => served.ask(...call)) as Served['ask']
const decide = async (flowId = 'cookies') =>
  (
    await ask('decisions', 'save', {
      flowId,
      subject: 'Traffic statistics',
      author: 'Ruth Calder',
      answers:
        flowId === 'cookies' ? statisticsAnswers : { 'psm.gp-table': 'care', 'psm.gp-table.care': 'changed-hours' },
    })
  ).id
const only = async () => (await ask('cookies', 'list', undefined)).rows[0]

it('an entry rests on the decision that was saved for it, with the facts of that day', async () => {
  const { id, test } = await ask('cookies', 'add', wholeTechnology)
  expect(test).toBeNull()
  const decisionId = await decide()
  await ask('cookies', 'linkTest', { id, decisionId })
  expect(await only()).toMatchObject({
    checkedOn: '2026-11-24',
    test: {
      decisionId,
      testedOn: '2026-11-24',
      outcomeId: 'CK7.paragraph-5',
      facts: { purpose: wholeTechnology.purpose },
    },
  })
  await ask('cookies', 'edit', { ...wholeTechnology, id, purpose: 'Adverts' })
  expect(await only()).toMatchObject({ purpose: 'Adverts', test: { facts: { purpose: wholeTechnology.purpose } } })
})

it('the newest test counts, and a decision about something else is refused', async () => {
  const { id } = await ask('cookies', 'add', wholeTechnology)
  await ask('cookies', 'linkTest', { id, decisionId: await decide() })
  const second = await decide()
  await ask('cookies', 'linkTest', { id, decisionId: second })
  expect((await only())?.test?.decisionId).toBe(second)
  const other = await decide('is-marketing-public')
  expect(await served.send('cookies', 'linkTest', { id, decisionId: other })).toMatchObject({
    ok: false,
    code: 'conflict',
  })
})

it('a test whose decision is taken back is gone as well', async () => {
  const { id } = await ask('cookies', 'add', wholeTechnology)
  const decisionId = await decide()
  await ask('cookies', 'linkTest', { id, decisionId })
  const acts = await ask('history', 'list', undefined)
  for (const { token } of acts.slice(0, 2)) await ask('history', 'undo', { token })
  expect((await only())?.test).toBeNull()
})

it('saving what is there already leaves no line', async () => {
  const { id } = await ask('cookies', 'add', wholeTechnology)
  const before = (await ask('history', 'list', undefined)).length
  await ask('cookies', 'edit', { ...wholeTechnology, id })
  expect(await ask('history', 'list', undefined)).toHaveLength(before)
})

it('a rule under its test that a law pack changes sends it to the questions again, until somebody says it may stay', async () => {
  const pack = { ...springPack, rules: { 'cookie.statistics': { say: 'Counting visits is told beforehand.' } } }
  const { id } = await ask('cookies', 'add', wholeTechnology)
  const decisionId = await decide()
  await ask('cookies', 'linkTest', { id, decisionId })
  expect(await only()).not.toHaveProperty('moved')
  const changes = [{ say: 'Statistics: other words.', rules: ['cookie.statistics'] }]
  await ask('library', 'use', { bytes: sealedPack({ ...pack, changes }, servedKey) })
  expect(await only()).toMatchObject({ moved: 'rules' })
  await ask('decisions', 'lookedAt', { id: decisionId, owner: 'Ruth Calder', say: 'Our counter does the same.' })
  expect(await only()).not.toHaveProperty('moved')
})

it('a test whose questions were answered again elsewhere does not count any more', async () => {
  const { id } = await ask('cookies', 'add', wholeTechnology)
  const replaces = await decide()
  await ask('cookies', 'linkTest', { id, decisionId: replaces })
  const again = { flowId: 'cookies', subject: 'Traffic statistics', author: 'Ruth Calder', replaces }
  const made = await ask('decisions', 'save', { ...again, answers: { ...statisticsAnswers, 'CK7.statistics': 'no' } })
  expect(await only()).toMatchObject({ test: { decisionId: replaces }, moved: 'answered-again' })
  await ask('cookies', 'linkTest', { id, decisionId: made.id })
  expect(await only()).not.toHaveProperty('moved')
})
