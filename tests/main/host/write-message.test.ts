import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, it } from 'vitest'
import { writeMessage } from '../../../src/main/host/mail/write-message'
import { holdsPassphrase, passphraseMessage } from '@core/bundle/passphrase-message'

const read = async (raw: Buffer) => PostalMime.parse(raw)
const zip = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 31) % 256)

describe('the draft of a message', () => {
  it('opens for writing, with its words and files as they were given', async () => {
    const raw = writeMessage({
      to: 'tom@ashdown.example',
      subject: 'Your access request, AR-2026-001',
      text: 'Dear Tom Ashdown,\n\nYou asked – and here it is.\n',
      files: [
        { name: 'AR-2026-001-access-response.pdf', type: 'application/pdf', bytes: Buffer.from('%PDF-1.7') },
        { name: 'Zoë’s package.zip', type: 'application/zip', bytes: zip },
      ],
    })
    const message = await read(raw)
    expect(message.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
    expect(message.to?.[0]?.address).toBe('tom@ashdown.example')
    expect(message.subject).toBe('Your access request, AR-2026-001')
    expect(message.text?.replaceAll('\r', '').trim()).toBe('Dear Tom Ashdown,\n\nYou asked – and here it is.')
    expect(message.attachments.map(({ filename, mimeType }) => [filename, mimeType])).toEqual([
      ['AR-2026-001-access-response.pdf', 'application/pdf'],
      ['Zoë’s package.zip', 'application/zip'],
    ])
    const content = message.attachments[1]?.content
    expect(content instanceof ArrayBuffer && Buffer.from(content).equals(Buffer.from(zip))).toBe(true)
    expect(message.from).toBeUndefined()
  })

  it('carries any subject and any text whole, in lines of seven-bit letters', async () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 150 })
      .map((text) => `a${text.replaceAll(/\s+/g, ' ')}b`)
    await fc.assert(
      fc.asyncProperty(line, line, async (subject, text) => {
        const raw = writeMessage({ to: '', subject, text, files: [] })
        expect(raw.every((byte) => byte < 128)).toBe(true)
        for (const one of raw.toString('latin1').split('\r\n')) expect(one.length).toBeLessThanOrEqual(78)
        const message = await read(raw)
        expect(message.subject).toBe(subject)
        expect(message.text?.replace(/\n$/, '')).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  it('lets no address or subject begin a header of its own', async () => {
    const raw = writeMessage({
      to: 'a@b.example\r\nBcc: x@evil.example',
      subject: 'Hello\r\nBcc: x@evil.example',
      text: 'Hello',
      files: [{ name: 'a"\r\nX: y.pdf', type: 'application/pdf', bytes: new Uint8Array(1) }],
    })
    const message = await read(raw)
    expect(message.bcc).toBeUndefined()
    expect(message.to ?? []).toEqual([])
    expect(raw.toString('latin1')).not.toMatch(/^Bcc:|^X: y/m)
  })
})

describe('the passphrase of a package', () => {
  const words = 'acorn actor amber anchor apple apron arrow atlas autumn badge'

  it('is noticed in a message, however its words are parted', () => {
    expect(holdsPassphrase(`Dear Tom, the words are: ${words}. Bye`, words)).toBe(true)
    expect(holdsPassphrase(words.replaceAll(' ', '-').toUpperCase(), words)).toBe(true)
    expect(holdsPassphrase('acorn actor amber anchor apple', words)).toBe(false)
    expect(holdsPassphrase('A letter of no interest.', words)).toBe(false)
  })

  it('goes in a message of its own, which names a free program and no person', async () => {
    const of = passphraseMessage({
      reference: 'AR-2026-001',
      organisation: 'Larkfield Coaching Ltd',
      passphrase: words,
    })
    const message = await read(writeMessage({ to: 'tom@ashdown.example', ...of, files: [] }))
    expect(message.text).toContain(words)
    expect(message.text).toContain('7-Zip')
    expect(message.attachments).toEqual([])
    expect(message.subject).toBe('For AR-2026-001')
  })
})
