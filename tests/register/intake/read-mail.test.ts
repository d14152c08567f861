import { readMailHere } from '../../../src/register/intake/mail-reader'
import { describe, expect, it } from 'vitest'
import { isFull } from '../../fixtures/how-often'
import { askingMail, mailFile, mailWithFiles, nestedMail } from '../../fixtures/mails'

const mail = (bytes: Uint8Array) => readMailHere({ form: 'mail', bytes })
const text = (words: string) => readMailHere({ form: 'text', bytes: Uint8Array.from(Buffer.from(words)) })

describe('reading a message', () => {
  it('takes its sender, its dates and its words', async () => {
    expect(await mail(askingMail)).toMatchObject({
      state: 'read',
      form: 'mail',
      from: { name: 'Ashdown, Tom', address: 'tom.ashdown@post.example' },
      sentAt: '2026-11-12T18:00:03.000Z',
      receivedAt: '2026-11-12T23:40:10.000Z',
      recipients: 1,
      files: 0,
      text: expect.stringContaining('a copy of all the information you hold about me'),
    })
  })

  it('makes plain words of a page, and takes nothing of what it would run or fetch', async () => {
    const body =
      '<html><head><style>p{}</style><script>var s="run"</script></head><body onload="x()"><p>Delete &amp; forget&nbsp;me</p><img src="https://track.example/a.png" alt=x><table><tr><td>Name</td><td>Ida</td></tr></table><!-- note > --><iframe src="https://x.example">in a frame</iframe></body></html>'
    const read = await mail(mailFile({ from: 'ida@x.example', type: 'text/html', body }))
    const words = read.state === 'read' ? read.text : ''
    expect(words).toBe('Delete & forget me\n\nName\tIda')
  })

  it('reads a text that begins with the head of a message like one', async () => {
    expect(await text('From: Tom <tom@ashdown.example>\nDate: Thu, 12 Nov 2026 18:00:03 +0000\n\nHello')).toMatchObject(
      {
        form: 'mail',
        from: { name: 'Tom', address: 'tom@ashdown.example' },
      },
    )
    expect(await text('She rang and wants to be deleted.')).toMatchObject({ form: 'text', from: null, sentAt: null })
  })

  it('reads a message that hangs on another as a file', async () => {
    const inner = 'From: Ida <ida@x.example>\nDate: Mon, 2 Nov 2026 08:00:00 +0000\nSubject: Please\n\nErase me'
    const read = await mail(
      mailFile({
        from: 'ruth@larkfield.example',
        subject: 'FW',
        type: 'multipart/mixed; boundary="b"',
        body: `--b\nContent-Type: text/plain\n\nSee this\n--b\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n${inner}\n--b--`,
      }),
    )
    expect(read).toMatchObject({
      text: 'See this\n',
      inside: { from: { address: 'ida@x.example' }, sentAt: '2026-11-02T08:00:00.000Z', text: 'Erase me\n' },
    })
  })
})

describe('a hostile message', () => {
  it.each([
    ['nested fifty deep', nestedMail(50), 'too-deep'],
    ['an Outlook file', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'outlook'],
    ['a PDF by another name', Buffer.from('%PDF-1.4 …'), 'no-mail'],
    ['an archive', Buffer.from('PK\u0003\u0004xxxx'), 'no-mail'],
    ['zeros', new Uint8Array(5000), 'no-mail'],
    ['a head of a megabyte', Buffer.from(`X-Long: ${'x'.repeat(1_000_000)}\r\n\r\nhello`), 'broken'],
  ])('%s says why', async (_name, bytes, why) => {
    expect(await mail(Uint8Array.from(bytes))).toEqual({ state: 'unread', why })
  })

  it('with a thousand files or a thousand people on it is counted and read', async () => {
    expect(await mail(mailWithFiles(1000))).toMatchObject({ files: 1000, text: 'Delete all my data.\n' })
    const to = Array.from({ length: 1000 }, (_, at) => `p${at}@many.example`).join(', ')
    expect(await mail(mailFile({ from: 'a@b.example', to, body: 'x' }))).toMatchObject({ recipients: 1000 })
  })

  it('of many megabytes is read by its beginning', async () => {
    const started = performance.now()
    const read = await mail(mailFile({ from: 'a@b.example', body: 'delete me '.repeat(isFull ? 2_000_000 : 100_000) }))
    expect(read.state === 'read' && read.text.length).toBe(100_000)
    expect(performance.now() - started).toBeLessThan(8000)
  })

  it('without a date, with a broken one, or with broken parts gives what there is', async () => {
    expect(await mail(mailFile({ from: 'a@b.example', date: 'yesterday', body: 'Hello' }))).toMatchObject({
      sentAt: null,
      receivedAt: null,
    })
    const broken =
      'From: =?utf-8?B?!!!?= <a@b.example>\r\nContent-Type: multipart/mixed; boundary=\r\n\r\n--\r\n\r\n=FF=FE'
    expect((await mail(Uint8Array.from(Buffer.from(broken)))).state).toBe('read')
  })
})
