import { selfAuditReport } from '@core/documents/templates/self-audit-report'
import { blocksToText } from '@core/documents/blocks-to-text'
import { newOrganisation } from '@core/organisation/new-organisation'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { answeredAll, gap } from '../../fixtures/calls/self-audit'
import { openServed, type Served } from '../../fixtures/served'

let served: Served
beforeEach(async () => {
  served = await openServed()
})
afterEach(() => served.session.close())

const ask = ((...call: Parameters<Served['ask']>) => served.ask(...call)) as Served['ask']

it('a gap is on Today until it is closed, and the report says both', async () => {
  const id = await answeredAll(ask)
  const audit = await ask('selfAudit', 'finish', { id, by: 'Ruth Calder' })
  const today = async () => JSON.stringify(await ask('today', 'list', undefined))
  expect(await today()).toContain('Close a gap: Is the data protection fee paid?')
  const frame = { organisation: newOrganisation(), madeOn: '2026-11-24', version: 0, nextReviewOn: '' } as const
  expect(blocksToText(selfAuditReport.compose({ audit }, frame))).toContain('1 gap is open')
  const closed = await ask('selfAudit', 'close', { id, question: gap.question })
  expect(await today()).not.toContain('Close a gap')
  expect(blocksToText(selfAuditReport.compose({ audit: closed }, frame))).toContain('closed on 24 November 2026')
})

it('is not finished while a question is open, and not changed once it is', async () => {
  const { id } = await ask('selfAudit', 'begin', undefined)
  const early = await served.send('selfAudit', 'finish', { id, by: 'Ruth Calder' })
  expect(early).toMatchObject({ ok: false, code: 'invalid-input' })
  expect((await ask('selfAudit', 'begin', undefined)).id).toBe(id)
  await answeredAll(ask)
  await ask('selfAudit', 'finish', { id, by: 'Ruth Calder' })
  expect(await served.send('selfAudit', 'answer', { id, ...gap })).toMatchObject({ ok: false, code: 'not-allowed' })
})

it('a gap needs its day', async () => {
  const { id } = await ask('selfAudit', 'begin', undefined)
  expect(await served.send('selfAudit', 'answer', { id, ...gap, dueOn: '' })).toMatchObject({
    ok: false,
    code: 'invalid-input',
  })
})
