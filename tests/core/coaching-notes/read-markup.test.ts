import { describe, expect, it } from 'vitest'
import { noteBody } from '@core/coaching-notes/note-body'
import { noteWords } from '@core/coaching-notes/note-words'
import { readMarkup } from '@core/coaching-notes/read-markup'

const text = (words: string, ...types: ('bold' | 'italic')[]) => ({
  type: 'text',
  text: words,
  ...(types.length > 0 && { marks: types.map((type) => ({ type })) }),
})

describe('reading what was copied elsewhere', () => {
  it('keeps paragraphs, headings, lists and what is bold', () => {
    const copied = `<meta charset="utf-8"><h1>Aims</h1><p>More <b>time</b> for <i><b>thinking</b></i>.</p>
      <ul><li>First<ul><li>inside</li></ul></li><li><p>Second</p></li></ul><blockquote>“Enough”</blockquote>`
    expect(readMarkup(copied)).toEqual({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 2 }, content: [text('Aims')] },
        {
          type: 'paragraph',
          content: [text('More '), text('time', 'bold'), text(' for '), text('thinking', 'italic', 'bold'), text('.')],
        },
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [
                { type: 'paragraph', content: [text('First')] },
                {
                  type: 'bulletList',
                  content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text('inside')] }] }],
                },
              ],
            },
            { type: 'listItem', content: [{ type: 'paragraph', content: [text('Second')] }] },
          ],
        },
        { type: 'blockquote', content: [{ type: 'paragraph', content: [text('“Enough”')] }] },
      ],
    })
  })

  it.each([
    ['<img src=x onerror="alert(1)">Words<script>alert(2)</script>', 'Words'],
    ['<style>p{color:red}</style><p onclick="x()">Plain</p>', 'Plain'],
    [
      '<a href="javascript:alert(1)">Link</a> <a title="a>b" href=\'https://larkfield.example/a\'>good</a>',
      'Link good (https://larkfield.example/a)',
    ],
    ['Tom &amp; Ana&nbsp;&#8217;s &unknown; &lt;b&gt;', 'Tom & Ana\u00A0’s &unknown; <b>'],
    ['<svg><text>drawn</text></svg>shown', 'shown'],
    ['</ul></li></blockquote>over <li>item</li>', 'over\nitem'],
    ['one<br>two<div>three</div>', 'one\ntwo\nthree'],
    ['<!-- hidden --><p>seen<!-- and <b>never</b> closed', 'seen'],
    ['a < b and c > d', 'a < b and c > d'],
    ['<table><tr><td>left</td><td>right</td></tr></table>', 'left\nright'],
    ['', ''],
  ])('reads %j as words', (copied, words) => {
    const body = readMarkup(copied)
    expect(noteBody.safeParse(body).success).toBe(true)
    expect(noteWords(body)).toBe(words)
    expect(JSON.stringify(body)).not.toContain('javascript:')
  })

  it('survives lists that open a thousand times', () => {
    expect(noteWords(readMarkup(`${'<ul><li>'.repeat(1000)}deep`))).toBe('deep')
  })
})
