import type { Organisation } from '@core/organisation/organisation'
import { larkfield } from '@core/sample/larkfield'
import { screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { OrganisationPage } from '../../../src/renderer/src/features/settings/OrganisationPage'
import { pngPicture } from '../../fixtures/pictures'
import { type Answer, openPage } from '../contacts/open-page'
import { write } from '../write'

const open = (saved: Organisation | null, more: Record<string, Answer> = {}) =>
  openPage(<OrganisationPage />, {
    calls: {
      'organisation.get': () => saved,
      'organisation.save': (facts: Organisation) => facts,
      'organisation.logo': () => null,
      'requests.datesUnder': () => ({ moved: [], total: 0 }),
      ...more,
    },
  })

describe('the settings of the organisation', () => {
  it('says what is missing, and saves everything as one', async () => {
    const { user, asked } = open({ ...larkfield, icoNumber: '' })
    expect(await screen.findByText(/Still to answer: the registration number/)).toBeVisible()
    await user.type(screen.getByRole('textbox', { name: 'Registration number (optional)' }), 'ZA123456')
    await user.click(screen.getByRole('button', { name: 'Save the facts' }))
    await waitFor(() =>
      expect(asked).toHaveBeenCalledWith('organisation.save', { ...larkfield, icoNumber: 'ZA123456' }),
    )
    expect(await screen.findByText('Saved.')).toBeVisible()
  })

  it('explains what the nation changes', async () => {
    const { user } = open(larkfield)
    await user.click(await screen.findByRole('combobox', { name: 'Where it is based' }))
    await user.click(await screen.findByRole('option', { name: 'Scotland', hidden: true }))
    expect(screen.getByText(/bank holiday of Scotland/)).toBeVisible()
  })

  it('keeps the regulator in one place, with a note why', async () => {
    open(larkfield)
    expect(await screen.findByDisplayValue('Information Commissioner’s Office (ICO)')).toBeVisible()
    expect(screen.getByText(/the Information Commission, to take over/)).toBeVisible()
  })

  it('starts empty, and asks for a name before it saves', async () => {
    const { user, asked } = open(null)
    await user.click(await screen.findByRole('button', { name: 'Save the facts' }))
    expect(await screen.findByText('Write the name of the organisation.')).toBeVisible()
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Name of the organisation' })).toHaveFocus())
    expect(asked).not.toHaveBeenCalledWith('organisation.save', expect.anything())
  })

  it('refuses an address that is not one, beside its field', async () => {
    const { user } = open(larkfield)
    const field = await screen.findByRole('textbox', { name: 'E-mail for privacy questions' })
    await user.clear(field)
    await write(field, 'ask Ruth')
    await user.tab()
    expect(await screen.findByText('Write an e-mail address like name@firm.example.')).toBeVisible()
    expect(field).toHaveAttribute('aria-invalid', 'true')
  })
})

describe('another nation', () => {
  const moved = {
    id: '00000000-0000-4000-8000-000000000001',
    reference: 'AR-2026-001',
    name: 'Tom Ashdown',
    from: '2026-11-30',
    to: '2026-12-01',
  }

  it('says which dates move before it is saved, and which moved after', async () => {
    const { user, asked } = open(larkfield, { 'requests.datesUnder': () => ({ moved: [moved], total: 1 }) })
    await user.click(await screen.findByRole('combobox', { name: 'Where it is based' }))
    await user.click(await screen.findByRole('option', { name: 'Scotland', hidden: true }))
    expect(await screen.findByText('One open date moves when you save this.')).toBeVisible()
    expect(screen.getByText(/Monday 30 November 2026 becomes Tuesday 1 December 2026/)).toBeVisible()
    expect(screen.getByRole('link', { name: 'AR-2026-001' })).toHaveAttribute('href', `/requests/${moved.id}`)
    await user.click(screen.getByRole('button', { name: 'Save the facts' }))
    expect(await screen.findByText('One open date moved to the bank holidays of Scotland.')).toBeVisible()
    expect(screen.getByText('Saved. AR-2026-001 is now due Tue 1 Dec.')).toBeVisible()
    expect(asked.mock.calls.map(([call]) => call).filter((call) => call === 'organisation.save')).toHaveLength(1)
  })

  it('says nothing where another fact is saved', async () => {
    const { user, asked } = open(larkfield)
    await write(await screen.findByRole('textbox', { name: 'Name (optional)' }), ' junior')
    await user.click(screen.getByRole('button', { name: 'Save the facts' }))
    await waitFor(() => expect(asked).toHaveBeenCalledWith('organisation.save', expect.anything()))
    expect(asked).not.toHaveBeenCalledWith('requests.datesUnder', expect.anything())
  })
})

describe('the logo', () => {
  const png = pngPicture(300, 90)
  const file = (bytes: Uint8Array<ArrayBuffer>, name = 'logo.png') => new File([bytes], name, { type: 'image/png' })
  const kept = {
    type: 'png',
    width: 300,
    height: 90,
    bytes: png,
    sha256: '0'.repeat(64),
    savedAt: '2026-11-24T10:42:00Z',
  }
  const choose = async (picture: File, more: Record<string, Answer> = {}) => {
    const opened = open(larkfield, { 'organisation.saveLogo': () => kept, ...more })
    await screen.findByText(/No logo yet/)
    const input = opened.container.querySelector('input[type=file]')
    await opened.user.upload(input as HTMLInputElement, picture)
    return opened
  }
  beforeEach(() => vi.stubGlobal('createImageBitmap', () => Promise.resolve({ close: () => undefined })))
  afterEach(() => void vi.unstubAllGlobals())

  it('is sent as bytes once it is a whole picture', async () => {
    const { asked } = await choose(file(png))
    expect(await screen.findByText('Logo saved.')).toBeVisible()
    const sent = asked.mock.calls.find(([call]) => call === 'organisation.saveLogo')?.[1] as { bytes: Uint8Array }
    expect([...sent.bytes]).toEqual([...png])
  })

  it.each([
    ['another kind of file', new TextEncoder().encode('GIF89a'), 'That file is not a PNG or JPEG picture.'],
    ['too large a file', new Uint8Array(1024 * 1024 + 1), /larger than 1 MB/],
  ])('refuses %s beside the button', async (_what, bytes, words) => {
    const { asked } = await choose(file(bytes))
    expect(await screen.findByText(words)).toHaveAttribute('role', 'alert')
    expect(asked).not.toHaveBeenCalledWith('organisation.saveLogo', expect.anything())
  })

  it('refuses a picture that cannot be opened', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('InvalidStateError')))
    const { asked } = await choose(file(png.slice(0, 60)))
    expect(await screen.findByText(/That picture cannot be opened/)).toHaveAttribute('role', 'alert')
    expect(asked).not.toHaveBeenCalledWith('organisation.saveLogo', expect.anything())
  })

  it('is shown with its name and its size on paper, and can be removed', async () => {
    const { user, asked } = open(larkfield, {
      'organisation.logo': () => kept,
      'organisation.removeLogo': () => ({ removed: true }),
    })
    const picture = await screen.findByRole('img', { name: larkfield.name })
    expect(picture).toHaveAttribute('src', expect.stringMatching(/^data:image\/png;base64,/))
    expect(screen.getByText('PNG, 300 × 90 pixels. On paper 40 × 12 mm.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Remove the logo' }))
    expect(await screen.findByText('Logo removed.')).toBeVisible()
    expect(asked).toHaveBeenCalledWith('organisation.removeLogo', undefined)
  })
})
