import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { DraftNote } from '../../../src/renderer/src/features/drafts/DraftNote'
import { fitting } from '../../../src/renderer/src/features/drafts/fitting'
import { draftOf, putAway, takeOver } from '../../../src/renderer/src/features/drafts/held-drafts'
import { useDraft, useDraftState } from '../../../src/renderer/src/features/drafts/use-draft'
import { pretend, show } from '../show'

const contact = { form: 'contact', part: '', ofNewRecord: true } as const
const nothing = { recordId: null, contactId: null, address: '' }
const keep = vi.fn().mockResolvedValue({})
const away = vi.fn().mockResolvedValue({})

beforeEach(() => {
  keep.mockClear()
  away.mockClear()
  pretend({ drafts: { keep, putAway: away } })
  // Not the intervals: the page’s drawing hangs on one, and would stand still for all tests after this.
  const toFake = ['Date', 'setTimeout', 'clearTimeout'] as const
  vi.useFakeTimers({ now: new Date('2026-11-24T10:42:00Z'), shouldAdvanceTime: true, toFake: [...toFake] })
})
afterEach(() => {
  vi.useRealTimers()
  takeOver([], '')
})

function Form({ onSaved }: { readonly onSaved?: () => void }) {
  const form = useForm({ initialValues: { name: '', notes: [] as string[] } })
  const draft = useDraft(form, contact)
  return (
    <>
      <DraftNote draft={draft} />
      <TextInput label="Name" {...form.getInputProps('name')} />
      <button
        type="button"
        onClick={() => {
          draft.drop()
          onSaved?.()
        }}
      >
        Save
      </button>
    </>
  )
}

const user = () => userEvent.setup({ delay: null, advanceTimers: (ms) => void vi.advanceTimersByTime(ms) })

describe('what is typed', () => {
  it('is kept three seconds after the last key, once', async () => {
    show(<Form />)
    await user().type(screen.getByLabelText('Name'), 'Joan')
    await vi.advanceTimersByTimeAsync(2900)
    expect(keep).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(200)
    expect(keep).toHaveBeenCalledExactlyOnceWith({
      drafts: [{ form: 'contact', part: '', ...nothing, fields: { name: 'Joan', notes: [] } }],
      gone: [],
    })
  })

  it('is kept after twenty seconds by somebody who never pauses', async () => {
    show(<Form />)
    const typing = user()
    for (let second = 0; second < 11; second++) {
      await typing.type(screen.getByLabelText('Name'), 'a')
      await vi.advanceTimersByTimeAsync(2000)
    }
    expect(keep).toHaveBeenCalled()
  })

  it('is handed over at once when the register locks, with the page; without the page when the program ends', async () => {
    window.location.hash = '#/contacts'
    show(<Form />)
    await user().type(screen.getByLabelText('Name'), 'Joan')
    await putAway('lock')
    expect(away.mock.calls[0]?.[0]).toMatchObject({ address: '/contacts', drafts: [{ fields: { name: 'Joan' } }] })
    await putAway('quit')
    expect(away.mock.calls[1]?.[0]).toEqual({ address: '', drafts: [], gone: [] })
    window.location.hash = ''
  })

  it('is forgotten when it is saved, and when everything is taken out again', async () => {
    show(<Form />)
    await user().type(screen.getByLabelText('Name'), 'Joan')
    await user().click(screen.getByRole('button', { name: 'Save' }))
    expect(draftOf(contact)).toBeUndefined()
    await user().type(screen.getByLabelText('Name'), 's')
    await user().clear(screen.getByLabelText('Name'))
    expect(draftOf(contact)).toBeUndefined()
  })

  it('is tried again with the next words when it could not be kept', async () => {
    keep.mockRejectedValueOnce(new Error('disk full'))
    show(<Form />)
    await user().type(screen.getByLabelText('Name'), 'Joan')
    await vi.advanceTimersByTimeAsync(3100)
    await waitFor(() => expect(keep).toHaveBeenCalledTimes(1))
    await putAway('lock')
    expect(away.mock.calls[0]?.[0]).toMatchObject({ drafts: [{ fields: { name: 'Joan' } }] })
  })
})

describe('after unlocking', () => {
  const kept = { ...contact, ...nothing, ofNewRecord: undefined, savedAt: '2026-11-24T10:41:00Z' }
  const bring = (fields: unknown) =>
    takeOver([{ form: 'contact', part: '', ...nothing, savedAt: kept.savedAt, fields }], '')

  it('the words stand in the form again, and a note says since when', () => {
    bring({ name: 'Joan', notes: ['a'] })
    show(<Form />)
    expect(screen.getByLabelText('Name')).toHaveValue('Joan')
    expect(screen.getByRole('note')).toHaveTextContent('You were writing this at 10:41')
  })

  it('can be thrown away, and are then gone from the register too', async () => {
    bring({ name: 'Joan', notes: [] })
    show(<Form />)
    await user().click(screen.getByRole('button', { name: 'Throw it away' }))
    expect(screen.getByLabelText('Name')).toHaveValue('')
    expect(screen.queryByRole('note')).toBeNull()
    expect(keep).toHaveBeenCalledWith({ drafts: [], gone: [{ form: 'contact', part: '' }] })
  })

  it('another day is named', () => {
    takeOver([{ form: 'contact', part: '', ...nothing, savedAt: '2026-11-20T16:05:00Z', fields: { name: 'J' } }], '')
    show(<Form />)
    expect(screen.getByRole('note')).toHaveTextContent('You were writing this on 20 November at 16:05')
  })

  it('words that no longer fit the form are left out', () => {
    bring({ name: 7, notes: ['a'], gone: 'x' })
    show(<Form />)
    expect(screen.getByLabelText('Name')).toHaveValue('')
  })
})

it('a single text is kept in the same way', async () => {
  function Note() {
    const [words, setWords] = useDraftState('', { form: 'request-note', part: 'a' })
    return <TextInput label="Note" value={words} onChange={(event) => setWords(event.currentTarget.value)} />
  }
  const first = show(<Note />)
  await user().type(screen.getByLabelText('Note'), 'She rang.')
  first.unmount()
  show(<Note />)
  expect(screen.getByLabelText('Note')).toHaveValue('She rang.')
})

it.each([
  ['a text', '', 'words', 'words'],
  ['a number for a text', 'start', 7, 'start'],
  ['nothing', { a: 'start' }, null, { a: 'start' }],
  ['a list for a record', { a: 'start' }, ['x'], { a: 'start' }],
  ['an answer where there was none', { kind: null }, { kind: 'person' }, { kind: 'person' }],
  ['a list for a text', { a: '' }, { a: ['x'] }, { a: '' }],
  ['fields that are gone', { a: '' }, { a: 'x', b: 'y' }, { a: 'x' }],
  ['answers of a guide, which starts without any', {}, { q: 'yes' }, { q: 'yes' }],
])('fits %s', (_, start, kept, result) => {
  expect(fitting<unknown>(start, kept)).toEqual(result)
})
