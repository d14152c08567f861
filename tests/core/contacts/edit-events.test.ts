import { describe, expect, it } from 'vitest'
import { contact } from '@core/contacts/contact'
import { editEvents } from '@core/contacts/edit-events'

const line = (action: string, fields: string[] = []) => ({
  at: '2026-06-30T23:30:00Z',
  action,
  subject: 'ada',
  fields,
})

describe('what the audit trail adds to a timeline', () => {
  it('says which facts changed, on the day in the United Kingdom', () => {
    expect(editEvents([line('contacts.edit', ['displayName', 'points'])])).toEqual([
      {
        on: '2026-07-01',
        at: '2026-06-30T23:30:00Z',
        title: 'Edited',
        detail: 'name, addresses and numbers',
        href: '/settings/history?about=ada',
      },
    ])
  })

  it('leaves out what the contact tells itself, and what is not about it', () => {
    expect(editEvents([line('contacts.add'), line('requests.log')])).toEqual([])
    expect(editEvents([line('contacts.archive', ['status'])])[0]).not.toHaveProperty('detail')
  })

  it('has a word for every fact a form can change', () => {
    const own = ['status', 'stage', 'trashedAt', 'importId', 'noContactAtAll']
    const set = new Set(['id', 'createdAt', 'updatedAt', ...own])
    const facts = Object.keys(contact.shape).filter((name) => !set.has(name))
    const [event] = editEvents([line('contacts.edit', facts)])
    expect(event?.detail?.split(', ')).toHaveLength(facts.length)
  })
})
