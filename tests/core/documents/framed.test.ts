import { describe, expect, it } from 'vitest'
import { blocksToText } from '@core/documents/blocks-to-text'
import { composeDocument, footerSentence, framed } from '@core/documents/framed'
import type { Block } from '@core/documents/block'
import { larkfieldFrame } from './larkfield'

const gallery = { title: 'Privacy policy', place: 'gallery' } as const

describe('the frame of a document', () => {
  it('gives title, organisation, version, date and next review, and the sentence that asks for a check', () => {
    const lines = blocksToText(framed([{ type: 'paragraph', words: 'Words.' }], larkfieldFrame, gallery)).split('\n')
    expect(lines).toEqual([
      'Privacy policy',
      'Larkfield Coaching Ltd · Version 2 · 24 November 2026 · Next review 24 November 2027',
      'Words.',
      footerSentence,
    ])
  })

  it('calls what is not approved a draft, and keeps a title the document brought itself', () => {
    const blocks = framed(
      [{ type: 'title', text: 'Own title' }],
      { ...larkfieldFrame, version: 0, nextReviewOn: '' },
      gallery,
    )
    expect(blocksToText(blocks).split('\n').slice(0, 2)).toEqual([
      'Own title',
      'Larkfield Coaching Ltd · Draft · 24 November 2026',
    ])
  })

  it('leaves a letter of a case as its template composed it', () => {
    const words: Block[] = [{ type: 'paragraph', words: 'Dear Ann' }]
    const letter = { title: 'Letter', place: 'case', compose: () => words } as const
    expect(composeDocument(letter, {}, larkfieldFrame)).toEqual(words)
  })
})
