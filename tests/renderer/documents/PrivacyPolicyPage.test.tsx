import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { PrivacyPolicyPage } from '../../../src/renderer/src/features/documents/PrivacyPolicyPage'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { larkfieldFacts } from '../../core/documents/larkfield'
import { show } from '../show'
import { currentVersion, pretendDocuments, savedVersion } from './pretend-documents'

// The whole editor is drawn in each test, and jsdom is slow at it when other work is going on.
vi.setConfig({ testTimeout: 20_000 })

const page = () => screen.findByRole('article', { name: 'Privacy policy' })

async function open(situation: Parameters<typeof pretendDocuments>[0] = {}) {
  const { calls } = pretendDocuments(situation)
  const user = userEvent.setup()
  show(<PrivacyPolicyPage />, '/documents/privacy-policy')
  await page()
  return { calls, user }
}

const withoutAPeriod = () => {
  const facts = larkfieldFacts()
  return { ...facts, records: { ...facts.records, requestMonths: null } }
}

describe('the privacy policy', () => {
  it('starts with the organisation when nothing is known of it', async () => {
    pretendDocuments({ organisation: null })
    show(<PrivacyPolicyPage />)
    expect(await screen.findByRole('link', { name: 'Describe your organisation' })).toHaveAttribute(
      'href',
      '/settings/organisation',
    )
  })

  it('shows the page its answers make, and nothing left to answer', async () => {
    await open()
    expect(within(await page()).getByRole('heading', { name: '2.3b Notes of your meetings' })).toBeVisible()
    expect(screen.getByText('Draft of version 1')).toBeVisible()
    expect(screen.queryByRole('button', { name: /^Answer the/ })).toBeNull()
  })

  it('leads to the field of the last question', async () => {
    const { user } = await open({ facts: withoutAPeriod() })
    expect(screen.getByText('1 question left before it can be approved.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Answer the last question' }))
    expect(screen.getByRole('textbox', { name: /^Lists of requests/ })).toHaveFocus()
  })

  it('leads to the button that adds a cookie where none is listed, and says what is asked', async () => {
    const facts = larkfieldFacts()
    const { user } = await open({ facts: { ...facts, cookies: { ...facts.cookies, rows: [] } } })
    await user.click(screen.getByRole('button', { name: 'Answer the last question' }))
    expect(screen.getByRole('button', { name: 'Add a cookie' })).toHaveFocus()
    expect(screen.getByText('Which cookies does your website set?')).toBeVisible()
  })

  it('leads to a field inside a row inside a section', async () => {
    const facts = larkfieldFacts()
    const [row] = facts.cookies.rows
    if (!row) throw new Error('fixture')
    row.setBy = ''
    const { user } = await open({ facts })
    expect(screen.getByText('lk_traffic: who sets it?')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Answer: Website and cookies' }))
    expect(screen.getByRole('textbox', { name: 'Who sets it' })).toHaveFocus()
  })

  it('writes the words while they are typed, marks them, and keeps the draft by itself', async () => {
    const { user, calls } = await open({ versions: [currentVersion(2)], savedAt: '2026-11-20T09:00:00Z' })
    await user.click(screen.getByRole('button', { name: /^Who else sees it/ }))
    await user.click(screen.getByRole('button', { name: /^Pigeonpost Inc\./ }))
    const name = screen.getByRole('textbox', { name: 'Who' })
    await user.clear(name)
    await user.paste('Doveletter Ltd')
    const [row] = await within(await page()).findAllByRole('row', { name: /Doveletter Ltd/ })
    expect(row).toHaveAttribute('data-tone', 'active')
    expect(screen.getByText('1 fact changed since version 2')).toBeVisible()
    expect(screen.getByText(/^Doveletter Ltd: the name/)).toBeVisible()
    expect(screen.getByText('Draft of version 3')).toBeVisible()
    // On a busy computer the pause between emptying and pasting is long enough to be kept too.
    const kept = () => calls.saveDraft.mock.lastCall?.[0]
    await waitFor(() => expect(kept()).toHaveProperty('facts.recipients.1.name', 'Doveletter Ltd'), { timeout: 8000 })
    expect(await screen.findByText('Saved 10:41')).toBeVisible()
  })

  it('grows by a section when a use is added', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: /^Suppliers/ }))
    await user.click(screen.getByRole('button', { name: 'Add a use' }))
    const title = screen.getByRole('textbox', { name: 'What you call this use' })
    expect(title).toHaveFocus()
    await user.paste('Inviting you to tender')
    expect(await within(await page()).findByRole('heading', { name: '2.5c Inviting you to tender' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Answer the next question' })).toBeVisible()
  })

  it('says beside the field what is missing, once it was left', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: /^Requests, breaches/ }))
    const months = screen.getByRole('textbox', { name: /^Lists of requests/ })
    await user.clear(months)
    expect(months).not.toBeInvalid()
    await user.tab()
    await waitFor(() => expect(months).toBeInvalid())
    expect(months).toHaveAccessibleDescription(/How long do you keep/)
  })

  it('refuses to keep something indefinitely, in words', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: /^Contacts in organisations/ }))
    await user.click(screen.getByRole('button', { name: /^Ringing you about our services/ }))
    const until = screen.getByRole('textbox', { name: 'Until' })
    await user.clear(until)
    await user.paste('indefinitely')
    expect(await screen.findByText('1 question left before it can be approved.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Approve' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('“Indefinitely” is not a period')
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('never offers Privacy Shield, and says why', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: /^Who else sees it/ }))
    await user.click(screen.getByRole('button', { name: /^Pigeonpost Inc\./ }))
    expect(screen.getByText(/Privacy Shield, its forerunner, has been invalid since July 2020/)).toBeVisible()
    await user.click(screen.getByRole('combobox', { name: 'Safeguard' }))
    expect(screen.getAllByRole('option').map((option) => option.textContent)).not.toContain('Privacy Shield')
  })

  it('is approved after a last reading, with a date to look again', async () => {
    const { user, calls } = await open({ versions: [savedVersion(1)] })
    await user.click(screen.getByRole('button', { name: 'Approve' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/Every sentence must be true/)).toBeVisible()
    await user.click(within(dialog).getByRole('button', { name: 'Approve version 2' }))
    expect(within(dialog).getByRole('alert')).toHaveTextContent('Tick each line once you have checked it.')
    for (const line of within(dialog).getAllByRole('checkbox')) await user.click(line)
    await user.click(within(dialog).getByRole('button', { name: 'Approve version 2' }))
    await waitFor(() => expect(calls.approve).toHaveBeenCalled())
    expect(calls.approve.mock.lastCall?.[0]).toMatchObject({ id: 'v2', checked: privacyPolicy.checkBeforeUse })
    expect(await screen.findByText('Version 2 approved.')).toBeVisible()
  })

  it('can be saved as a version before it is complete', async () => {
    const { user, calls } = await open({ facts: withoutAPeriod() })
    await user.click(screen.getByRole('button', { name: 'Save version' }))
    expect(await screen.findByText('Version 1 saved.')).toBeVisible()
    expect(calls.save).toHaveBeenCalledOnce()
  })

  it('shows an older version as it was, to read only', async () => {
    const { user } = await open({ versions: [currentVersion(2), { ...currentVersion(1), status: 'superseded' }] })
    expect(await screen.findByText('Superseded')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Version 1' }))
    const dialog = await screen.findByRole('dialog')
    const paper = await within(dialog).findByRole('article', { name: 'Version 1 of the privacy policy' })
    expect(within(paper).getByText(/Version 1 · 20 November 2026/)).toBeVisible()
    expect(within(dialog).queryByRole('textbox')).toBeNull()
  })

  it('shows the size of the page and changes it', async () => {
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Zoom out' }))
    expect(screen.getByRole('status', { name: 'Size' })).toHaveTextContent('90%')
  })
})
