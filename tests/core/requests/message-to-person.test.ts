import { expect, it } from 'vitest'
import { messageToPerson } from '../../../src/core/requests/message-to-person'

const on = '2026-11-16'
const letter = { type: 'acknowledged', on, how: 'e-mail' } as const

it.each([
  ['an acknowledgement', { kind: 'access', askedBy: '', contactId: 'c1' }, letter, true],
  [
    'a reply',
    { kind: 'erasure', askedBy: '', contactId: 'c1' },
    { type: 'replied', on, how: 'letter', what: '' },
    true,
  ],
  ['a note', { kind: 'access', askedBy: '', contactId: 'c1' }, { type: 'note', on, text: 'Rang' }, false],
  ['somebody who is no contact', { kind: 'access', askedBy: '', contactId: null }, letter, false],
  ['a solicitor who asks for them', { kind: 'access', askedBy: 'Bea Moss', contactId: 'c1' }, letter, false],
  ['the police', { kind: 'disclosure', askedBy: '', contactId: 'c1' }, letter, false],
] as const)('%s', (_, request, facts, isMessage) => {
  expect(messageToPerson(request, facts as Parameters<typeof messageToPerson>[1])).toEqual(
    isMessage ? { contactId: 'c1', on } : null,
  )
})
