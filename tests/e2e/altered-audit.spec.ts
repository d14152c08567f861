import path from 'node:path'
import { alterClosed } from './closed-register'
import { logRequest } from './pages'
import { copyOf, expect, PASSPHRASE, test, unlock } from './steward'

const keeps = 'DROP TRIGGER audit_event_keeps; DROP TRIGGER audit_event_stays;'

test('an entry of the record of changes that was altered outside Steward is reported at the next unlock, on every page', async ({
  larkfield,
  start,
}) => {
  await logRequest(larkfield, { name: 'Vera Holt' })
  await larkfield.app.close()
  const alter = `${keeps} UPDATE audit_event SET at = '2026-01-01T00:00:00.000Z' WHERE seq = 5`
  await alterClosed(path.join(larkfield.folder, 'register'), PASSPHRASE, alter)
  const steward = await start({ folder: larkfield.folder })
  await unlock(steward)
  const notice = steward.page.getByRole('region', { name: 'Notices' }).getByRole('alert')
  await expect(notice).toContainText('The record of changes was altered outside Steward.')
  await steward.page.getByRole('link', { name: 'Contacts' }).click()
  await expect(notice).toBeVisible()
})

test('entries cut off the end are counted', async ({ start, larkfieldFolder }) => {
  const folder = copyOf(larkfieldFolder)
  const cut = `${keeps} DELETE FROM audit_event WHERE seq > (SELECT max(seq) - 2 FROM audit_event)`
  await alterClosed(path.join(folder, 'register'), PASSPHRASE, cut)
  const steward = await start({ folder })
  await unlock(steward)
  await expect(steward.page.getByRole('region', { name: 'Notices' }).getByRole('alert')).toContainText(
    '2 records fewer than last time.',
  )
})

test('a record nobody altered is called intact', async ({ larkfield }) => {
  await expect(larkfield.page.getByRole('main')).toContainText('List of changes intact')
  await expect(larkfield.page.getByRole('region', { name: 'Notices' }).getByRole('alert')).toHaveCount(0)
})
