import { describe, expect, it } from 'vitest'
import { checklist, itemsFor } from '@core/breaches/checklist'
import { incidentKinds } from '@core/breaches/kinds'
import { rules } from '@core/law/rules'

const ids = (kind: (typeof incidentKinds)[number], route: 'ico' | 'client' | 'dspt' = 'ico') =>
  itemsFor('contain', { kind, route, sector: 'coaching' }).map((item) => item.id)

describe('the checklist', () => {
  it('has unique ids and known rules', () => {
    expect(new Set(checklist.map((item) => item.id)).size).toBe(checklist.length)
    for (const item of checklist) expect(item.rules.filter((id) => !(id in rules))).toEqual([])
  })

  it.each(incidentKinds)('gives something special to do for: %s', (kind) => {
    const common = checklist.filter((item) => item.step === 'contain' && !item.kinds && !item.routes).length
    expect(ids(kind).length).toBeGreaterThan(common)
  })

  it('differs with what happened', () => {
    expect(ids('lost-device')).toContain('lock-or-wipe')
    expect(ids('wrong-recipient')).toContain('recall')
    expect(ids('wrong-recipient')).not.toContain('lock-or-wipe')
    expect(ids('hacked-account')).toContain('mail-rules')
    expect(ids('lost-paper')).toContain('list-pages')
    expect(ids('unavailable')).toContain('planned-or-not')
  })

  it('puts the client first when the data is theirs', () => {
    expect(ids('lost-paper', 'client')).toContain('tell-client-at-once')
    expect(ids('lost-paper')).not.toContain('tell-client-at-once')
  })

  it('has the DPO and the Caldicott Guardian told by a practice only', () => {
    const tell = (sector: 'gp-practice' | 'coaching') =>
      itemsFor('tell', { kind: 'other', route: 'dspt', sector }).map((item) => item.id)
    expect(tell('gp-practice')).toEqual(
      expect.arrayContaining(['nhs-no-double', 'tell-dpo', 'tell-caldicott', 'tell-commissioner']),
    )
    expect(tell('coaching')).not.toContain('tell-caldicott')
  })
})
