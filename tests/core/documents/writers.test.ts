import { describe, expect, it } from 'vitest'
import { blocksToText } from '@core/documents/blocks-to-text'
import { toHtml } from '@core/documents/to-html'
import { toText } from '@core/documents/to-text'
import { paperBody, paperFootTemplate, standaloneHtml } from '@core/documents/paper-html'
import { everyBlock } from './every-block'

describe('a document as HTML', () => {
  const html = toHtml(everyBlock)

  it('has real headings without a hole in the outline', () => {
    expect([...html.matchAll(/<h(\d)>/g)].map((match) => match[1])).toEqual(['1', '2', '3', '4'])
  })

  it('has real lists and a table with a head of its own', () => {
    expect(html).toContain('<ul><li>one</li><li><strong>two</strong> &amp; three</li></ul>')
    expect(html).toContain('<ol><li>first</li><li>second</li></ol>')
    expect(html).toContain(
      '<table><caption>Periods</caption><thead><tr><th scope="col">What</th><th scope="col">How long</th></tr></thead><tbody>',
    )
  })

  it('shows markup as words and drops what no file can hold', () => {
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;  end')
    expect(html).toContain('Notice &amp; “terms” &lt;draft&gt;')
    for (const lost of ['<script', '\u0000', '\ufffe', '\uffff']) expect(html).not.toContain(lost)
  })

  it('links to http, https and mailto, and to nothing else', () => {
    const link = (href: string) => toHtml([{ type: 'paragraph', words: [{ text: 'here', href }] }])
    expect(link('https://ico.org.uk/a?b=1&c=2')).toContain('<a href="https://ico.org.uk/a?b=1&amp;c=2">here</a>')
    expect(link('mailto:a@b.example')).toContain('<a href="mailto:a@b.example">')
    for (const bad of [
      'javascript:alert(1)',
      ' JaVaScript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'https://a.example/"onclick="x',
      'app://steward',
      '//evil.example',
      'https://',
    ]) {
      expect(link(bad), bad).toBe('<p>here</p>')
    }
  })
})

describe('a document as text', () => {
  const text = toText(everyBlock)

  it('reads well in an e-mail', () => {
    expect(text).toContain('1. Who we are\n-------------')
    expect(text).toContain('Write to us (privacy@larkfield.example) & wait.')
    expect(text).toContain('- one\n- two & three')
    expect(text).toContain('1. first\n2. second\n\n1.1a'.slice(0, 18))
    expect(text).toContain('Periods\n\nWhat: =1+1\nHow long: 6 months')
  })

  it('has no word that the document has not', () => {
    expect(blocksToText(everyBlock).split('\n')).toContain('first again')
  })
})

describe('a document on paper', () => {
  it('starts with the organisation’s name, where there is one', () => {
    expect(paperBody(everyBlock, { organisationName: 'Larkfield & Co', logo: null })).toMatch(
      /^<p class="organisation">Larkfield &amp; Co<\/p>/,
    )
    expect(paperBody(everyBlock, { organisationName: '', logo: null })).toMatch(/^<main>/)
  })

  it('says at the foot of each page what it is', () => {
    expect(paperFootTemplate('2026-11-24')).toContain(
      'Made with Steward on 24 November 2026. Check before use. Not legal advice.',
    )
    expect(paperFootTemplate('2026-11-24')).toContain(
      'page <span class="pageNumber"></span> of <span class="totalPages"></span>',
    )
  })

  it('stands alone as a file with a language and a title', () => {
    const page = standaloneHtml('A & B', everyBlock, { organisationName: 'Larkfield', logo: null }, 'Check before use.')
    expect(page).toContain('<p class="foot">Check before use.</p>')
    expect(page).toMatch(/^<!doctype html>\n<html lang="en-GB">/)
    expect(page).toContain('<title>A &amp; B</title>')
    expect(page).not.toMatch(/<(script|link|img|iframe)\b/)
  })
})
