import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Block } from '@core/documents/block'
import { ExportMenu } from '../../../src/renderer/src/ui/ExportMenu'
import { PaperPage } from '../../../src/renderer/src/ui/PaperPage'
import { everyBlock } from '../../core/documents/every-block'
import { show } from '../show'
import { pretendDocuments } from './pretend-documents'

describe('a document on the page', () => {
  it('has headings, lists and a table, and shows markup as words', () => {
    show(<PaperPage blocks={everyBlock} />)
    const page = screen.getByRole('article')
    expect(within(page).getAllByRole('heading')).toHaveLength(4)
    expect(
      within(page)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['What', 'How long'])
    expect(within(page).getByText(/<script>alert\(1\)<\/script>/)).toBeVisible()
    expect(page.querySelector('script, a')).toBeNull()
  })

  it('marks the words of the answer being typed, and other words that changed', () => {
    const blocks: Block[] = [
      { type: 'list', items: ['six months', 'one year'], facts: ['notes.retention', 'orders.retention'] },
      { type: 'table', head: ['Who'], rows: [['Ann'], ['Ben']], facts: ['recipients.0', 'recipients.1'] },
      { type: 'paragraph', words: 'Ruth', facts: ['breach.role'] },
    ]
    show(<PaperPage blocks={blocks} marked={['orders', 'breach.role']} activeFact="recipients.1.name" />)
    const toneOf = (words: string) => screen.getByText(words).closest('[data-tone]')?.getAttribute('data-tone')
    expect(['six months', 'one year', 'Ann', 'Ben', 'Ruth'].map(toneOf)).toEqual([
      undefined,
      'changed',
      undefined,
      'active',
      'changed',
    ])
  })
})

describe('the ways out', () => {
  const menu = (blocks: readonly Block[]) => (
    <ExportMenu
      title="Privacy policy"
      name="privacy-policy"
      blocks={blocks}
      about={{ action: 'documents.export', subject: 'v1' }}
    />
  )

  it('are paper and files; a table can leave as CSV, words alone cannot', async () => {
    pretendDocuments()
    const user = userEvent.setup()
    const { unmount } = show(menu(everyBlock))
    await user.click(screen.getByRole('button', { name: 'Export' }))
    expect((await screen.findAllByRole('menuitem')).map((item) => item.textContent)).toEqual([
      'Print',
      'Word',
      'PDF',
      'Web page',
      'Plain text',
      'Table (CSV)',
    ])
    unmount()
    show(menu([{ type: 'paragraph', words: 'Words' }]))
    await user.click(screen.getByRole('button', { name: 'Export' }))
    expect((await screen.findAllByRole('menuitem')).map((item) => item.textContent)).not.toContain('Table (CSV)')
  })

  it('hand the blocks to the host, with why', async () => {
    const { calls } = pretendDocuments()
    const user = userEvent.setup()
    show(menu(everyBlock))
    await user.click(screen.getByRole('button', { name: 'Export' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Word' }))
    await waitFor(() =>
      expect(calls.savePaper).toHaveBeenCalledWith({
        name: 'privacy-policy',
        format: 'docx',
        title: 'Privacy policy',
        blocks: everyBlock,
        about: { action: 'documents.export', subject: 'v1' },
      }),
    )
    expect(await screen.findByText('Saved.')).toBeVisible()
  })

  it('note a print in the audit trail', async () => {
    const { calls } = pretendDocuments()
    const user = userEvent.setup()
    show(menu(everyBlock))
    await user.click(screen.getByRole('button', { name: 'Export' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Print' }))
    await waitFor(() =>
      expect(calls.noteExport).toHaveBeenCalledWith({ action: 'documents.export', subject: 'v1', format: 'print' }),
    )
  })
})
