import { attachmentPiece, largestAttachment, type Attachment } from '@core/attachments/attachment'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Attachments } from '../../../src/renderer/src/features/attachments/Attachments'
import { pretend, show } from '../show'

const ownerId = '00000000-0000-4000-8000-000000000001'
const id = '00000000-0000-4000-8000-000000000002'
const kept: Attachment = {
  id,
  ownerKind: 'contact',
  ownerId,
  contactId: ownerId,
  name: 'signed form.pdf',
  size: 2_412_000,
  fingerprint: '0123456789abcdef'.repeat(4),
  addedAt: '2026-11-21T10:00:00Z',
  text: 'unreadable',
}

function open(calls: Record<string, unknown>) {
  pretend({ attachments: { list: () => Promise.resolve([]), cancel: vi.fn().mockResolvedValue({}), ...calls } })
  show(<Attachments ownerKind="contact" ownerId={ownerId} />)
}
const choose = (...files: File[]) => {
  const field = document.querySelector('input[type=file]')
  if (field) fireEvent.change(field, { target: { files } })
}

test('a file goes to the register piece by piece, in order', async () => {
  const begin = vi.fn().mockResolvedValue({ id })
  const pieces: number[] = []
  const append = vi.fn(({ bytes }: { bytes: Uint8Array }) => {
    pieces.push(bytes.length)
    return Promise.resolve({ received: pieces.reduce((sum, one) => sum + one, 0) })
  })
  const finish = vi.fn().mockResolvedValue(kept)
  open({ begin, append, finish })
  choose(new File([new Uint8Array(attachmentPiece + 9)], 'signed form.pdf'))
  await waitFor(() => expect(finish).toHaveBeenCalledWith({ id }))
  expect(begin).toHaveBeenCalledWith({
    ownerKind: 'contact',
    ownerId,
    contactId: null,
    name: 'signed form.pdf',
    size: attachmentPiece + 9,
  })
  expect(pieces).toEqual([attachmentPiece, 9])
})

test('what is too large or empty is said at once, and nothing is sent', async () => {
  const begin = vi.fn()
  open({ begin })
  const large = new File(['x'], 'film.mov')
  Object.defineProperty(large, 'size', { value: largestAttachment + 1 })
  choose(large)
  expect(await screen.findByRole('alert')).toHaveTextContent('“film.mov” is larger than 25 MB.')
  choose(new File([], 'nothing.txt'))
  expect(await screen.findByText('“nothing.txt” is empty.')).toBeInTheDocument()
  expect(begin).not.toHaveBeenCalled()
})

test('a file that breaks off is given up, so that nothing of it stays', async () => {
  const cancel = vi.fn().mockResolvedValue({})
  open({ begin: vi.fn().mockResolvedValue({ id }), append: vi.fn().mockRejectedValue(new Error('no')), cancel })
  choose(new File(['words'], 'a.txt'))
  await waitFor(() => expect(cancel).toHaveBeenCalledWith({ id }))
})

test('a file says what it is, that its text could not be read, and whether its bytes are whole', async () => {
  const check = vi.fn().mockResolvedValue({ state: 'altered' })
  open({ list: () => Promise.resolve([kept]), check })
  const line = await screen.findByRole('listitem')
  expect(line).toHaveTextContent('PDF, 2.4 MB, attached 21 November 2026. Fingerprint 01234567…89abcdef.')
  expect(line).toHaveTextContent('Its text could not be read; it is found by its name.')
  await userEvent.click(screen.getByRole('button', { name: 'Check signed form.pdf' }))
  expect(await screen.findByText(/Not what was attached/)).toBeInTheDocument()
})
