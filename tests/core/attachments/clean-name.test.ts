import { cleanName, endingOf } from '@core/attachments/clean-name'
import { anyText } from '../../fixtures/any-text'
import { attachmentPage } from '@core/attachments/attachment-page'
import { kindWord, shortFingerprint, sizeWords } from '@core/attachments/attachment-words'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('a file name', () => {
  it.each([
    ['form.pdf', 'form.pdf'],
    ['../../etc/passwd', 'passwd'],
    [String.raw`C:\Users\ruth\signed form.PDF`, 'signed form.PDF'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe'],
    ['a\u0000b\nc.txt', 'abc.txt'],
    ['CON.txt', 'CON file.txt'],
    ['nul', 'nul file'],
    ['.hidden', 'hidden'],
    ['what? "now": <this>|*.docx', 'what- -now-- -this---.docx'],
    ['trailing. . .', 'trailing'],
    ['…/', 'File'],
    ['', 'File'],
  ])('%j is kept as %s', (name, clean) => expect(cleanName(name)).toBe(clean))

  it('is short, keeps its ending, and can always be written', () => {
    expect(cleanName(`${'a'.repeat(500)}.docx`)).toMatch(/^a{115}\.docx$/)
    fc.assert(
      fc.property(anyText, (name) => {
        const clean = cleanName(name)
        expect(clean).toMatch(/^[^<>:"/\\|?*\p{Cc}]{1,120}$/u)
        expect(clean).not.toMatch(/^[ .]|[ .]$/)
        expect(cleanName(clean)).toBe(clean)
      }),
      { numRuns: 60 },
    )
  })

  it('tells what it is', () => {
    expect([endingOf('a.tar.GZ'), endingOf('none'), endingOf('.x')]).toEqual(['gz', '', ''])
    expect(['a.pdf', 'b.DOCX', 'c.xyz', 'd'].map(kindWord)).toEqual(['PDF', 'Word document', 'XYZ file', 'File'])
    expect([1, 812, 43_210, 2_412_000].map(sizeWords)).toEqual(['1 byte', '812 bytes', '43 KB', '2.4 MB'])
    expect(shortFingerprint('0123456789abcdef'.repeat(4))).toBe('01234567…89abcdef')
    expect(attachmentPage('consent', 'x', 'c')).toBe('/contacts/c')
  })
})
