import { describe, expect, it } from 'vitest'
import type { Decision } from '@core/breaches/decision'
import { makeAssessment } from '@core/breaches/make-assessment'
import { itemsFor } from '@core/breaches/checklist'
import { breachDue } from '@core/breaches/breach-due'
import { progressOf } from '@core/breaches/steps'
import { bagAnswers, coachingFirm, exampleCase } from './example'

const now = '2026-11-24T10:42:00Z'
const decided = (about: Decision['about'], more: Partial<Decision> = {}): Decision => ({
  id: about,
  breachId: 'b1',
  about,
  choice: 'no',
  reason: 'Nobody read it.',
  decidedBy: '',
  decidedAt: now,
  supersedesId: null,
  adviceShown: '',
  lookAgainOn: '',
  told: null,
  ...more,
})

describe('how far a case is', () => {
  it('starts with containing, and goes on when every item is ticked', () => {
    const of = exampleCase()
    expect(progressOf(of, coachingFirm).current).toBe('contain')
    const items = itemsFor('contain', { kind: 'lost-paper', route: 'ico', sector: 'coaching' })
    const ticks = items.map((item) => ({ itemId: item.id, at: now, note: '' }))
    expect(progressOf({ ...of, breach: { ...of.breach, ticks } }, coachingFirm).current).toBe('assess')
  })

  it('does not go back to containing once it is assessed', () => {
    const of = exampleCase()
    const assessments = [makeAssessment(of, bagAnswers, coachingFirm, { id: 'a', now })]
    const progress = progressOf({ ...of, assessments }, coachingFirm)
    expect([progress.current, progress.next]).toEqual(['decide', 'Next: decide whether to tell the ICO.'])
  })

  it('waits at “tell” until everybody decided on was told, then for the sign-off', () => {
    const told = { at: now, how: 'web', reference: '', lateReason: '' } as const
    const assessments = [makeAssessment(exampleCase(), bagAnswers, coachingFirm, { id: 'a', now })]
    const people = decided('people')
    const open = exampleCase({}, { assessments, decisions: [decided('regulator', { choice: 'yes' }), people] })
    expect(progressOf(open, coachingFirm).current).toBe('tell')
    const done = { ...open, decisions: [decided('regulator', { choice: 'yes', told }), people] }
    expect(progressOf(done, coachingFirm).current).toBe('learn')
    expect(breachDue(done, progressOf(done, coachingFirm), now)).toMatchObject([
      { on: null, why: expect.stringContaining('sign it off') },
    ])
  })

  it('needs no assessment for a near miss or a client’s data', () => {
    expect(progressOf(exampleCase({ nearMiss: true }, { route: 'none' }), coachingFirm).done.assess).toBe(true)
    const client = exampleCase({ role: 'processor' }, { route: 'client' })
    expect(progressOf(client, coachingFirm)).toMatchObject({
      done: { assess: true },
      next: 'Next: tell your client what you know.',
    })
  })
})
