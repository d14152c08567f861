import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { templates } from '@core/documents/templates/index'
import { DocumentsPage } from '../../../src/renderer/src/features/documents/DocumentsPage'
import { galleryPages } from '@core/documents/gallery-pages'
import { show } from '../show'
import { currentVersion, pretendDocuments } from './pretend-documents'

it('lists what can be made, with where it stands, and nothing that comes later', async () => {
  pretendDocuments({ versions: [currentVersion(2)] })
  show(<DocumentsPage />)
  expect(await screen.findByRole('link', { name: 'Privacy policy' })).toHaveAttribute(
    'href',
    '/documents/privacy-policy',
  )
  expect(screen.getByRole('link', { name: 'The first hour' })).toHaveAttribute('href', '/guidance/first-hour')
  expect(screen.getByText('Current')).toBeVisible()
  expect(screen.getByText('Version 2, next review 20 November 2027')).toBeVisible()
  expect(screen.queryByText(/soon|later/i)).toBeNull()
})

it('lists every document of the gallery', () => {
  const gallery = templates.filter(({ place }) => place === 'gallery').map(({ id }) => id)
  expect(gallery.filter((id) => galleryPages[id] === undefined)).toEqual([])
  const known = templates.map(({ id }) => id)
  expect(Object.keys(galleryPages).filter((id) => !known.includes(id))).toEqual([])
})

it('shows what was saved with a case, with the way to it', async () => {
  pretendDocuments({
    versions: [{ ...currentVersion(1), templateId: 'access-acknowledgement', title: 'Acknowledgement', about: 'r1' }],
  })
  show(<DocumentsPage />)
  expect(await screen.findByRole('link', { name: 'Acknowledgement' })).toHaveAttribute('href', '/requests/r1')
})
