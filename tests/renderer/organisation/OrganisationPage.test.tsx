import type { Organisation } from '@core/organisation/organisation'
import { larkfield } from '@core/sample/larkfield'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OrganisationPage } from '../../../src/renderer/src/features/settings/OrganisationPage'
import { openPage } from '../contacts/open-page'

const open = (saved: Organisation | null) =>
  openPage(<OrganisationPage />, {
    calls: { 'organisation.get': () => saved, 'organisation.save': (facts: Organisation) => facts },
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
    await user.type(field, 'ask Ruth')
    await user.tab()
    expect(await screen.findByText('Write an e-mail address like name@firm.example.')).toBeVisible()
    expect(field).toHaveAttribute('aria-invalid', 'true')
  })
})
