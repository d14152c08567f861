import fs from 'node:fs'
import { goTo } from './pages'
import { expect, test, unlock, type Steward } from './steward'

const number = '020 7946 0142'

test('a check of 27 days ago is fine, the day after it the call says “Screen first”; a yes to that number goes before a listing', async ({
  larkfield,
  start,
}) => {
  await addCompany(larkfield)
  await expect(numberLine(larkfield)).toContainText('It needs a look into the Corporate TPS')
  await expect(callAnswer(larkfield)).toHaveText('Screen first')

  await recordCheck(larkfield, { on: '28/10/2026', result: 'Not on it' })
  await expect(numberLine(larkfield)).toContainText('Good until 24 November 2026')
  await expect(callAnswer(larkfield)).toHaveText('Yes, if…')
  const { folder } = larkfield
  await larkfield.app.close()

  // 28 days after it, and 29: the clock of the program is set on.
  for (const now of ['2026-11-25T09:00:00Z', '2026-11-26T09:00:00Z']) {
    const later = await start({ folder, now })
    await unlock(later)
    await openCompany(later)
    await expect(numberLine(later)).toContainText('stale since 25 November 2026')
    await expect(callAnswer(later)).toHaveText('Screen first')
    if (now.startsWith('2026-11-25')) {
      await later.app.close()
      continue
    }
    await recordCheck(later, { on: '26/11/2026', result: 'On it' })
    await expect(numberLine(later)).toContainText('Found on the Corporate TPS on 26 November 2026')
    await expect(callAnswer(later)).toHaveText('No')
    await sayYes(later)
    await expect(numberLine(later)).toContainText('that calls to this number are fine')
    await expect(callAnswer(later)).toHaveText('Yes, if…')
    await later.app.close()
  }
})

test('results of a service are looked at, recorded and saved; numbers leave as a plain list', async ({ larkfield }) => {
  const { page, saveAs, folder } = larkfield
  await addCompany(larkfield)
  await goTo(larkfield, '/marketing/screening')
  await page.getByRole('button', { name: 'Many numbers' }).click()
  await page.getByRole('menuitem', { name: 'Save numbers for a checking service' }).click()
  const plain = await saveAs('numbers.csv')
  await page.getByRole('dialog').getByRole('button', { name: 'Save the numbers' }).click()
  await expect.poll(() => fs.existsSync(plain)).toBe(true)
  expect(fs.readFileSync(plain, 'utf8')).toContain('"02079460142"')

  const file = `${folder}/results.csv`
  fs.writeFileSync(
    file,
    'Telephone,Result\r\n02079460142,CTPS\r\n02079460142,Clear\r\n02079460143,Clear\r\n,Clear\r\n02079460144,later\r\n',
  )
  await goTo(larkfield, '/marketing/screening/results')
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('combobox', { name: 'Telephone holds' })).toHaveValue('number')
  await page.getByLabel('Service or list').fill('Larkfield Checks')
  await page.getByLabel('Who looked').fill('Ruth Calder')
  await page.getByRole('button', { name: 'Look through the file' }).click()
  const main = page.getByRole('main')
  await expect(main.getByText('2 rows left out')).toBeVisible()
  await expect(main.getByText('It cannot be told what this result means.')).toBeVisible()
  await expect(main.getByText('Some numbers stand in several rows.')).toBeVisible()
  const left = await saveAs('left-out.csv')
  await page.getByRole('button', { name: 'Save these rows' }).click()
  await expect.poll(() => fs.existsSync(left)).toBe(true)
  expect(fs.readFileSync(left, 'utf8')).toContain('"02079460144","later"')
  await page.getByRole('button', { name: 'Record 2 numbers' }).click()
  await expect(page.getByRole('table', { name: 'Checks of numbers' })).toContainText(number)
  const log = await saveAs('log.csv')
  await page.getByRole('button', { name: 'Save all as a table' }).click()
  await expect.poll(() => fs.existsSync(log)).toBe(true)
  expect(fs.readFileSync(log, 'utf8').trim().split('\r\n')).toHaveLength(5)
})

async function addCompany(steward: Steward): Promise<void> {
  const { page } = steward
  await goTo(steward, '/contacts')
  const id = await page.evaluate(async (value) => {
    const added = (await window.steward.calls['contacts']?.['add']?.({
      kind: 'organisation',
      displayName: 'Larkfield Mill Ltd',
      subscriberType: 'corporate',
      legalForm: 'company',
      legalNumber: '01234567',
      points: [{ kind: 'phone', value, label: 'switchboard' }],
    })) as { value: { id: string } } | undefined
    return added?.value.id ?? ''
  }, number)
  await goTo(steward, `/contacts/${id}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Larkfield Mill')
}

async function openCompany(steward: Steward): Promise<void> {
  const { page } = steward
  await goTo(steward, '/contacts')
  await page.getByRole('button', { name: 'Larkfield Mill Ltd' }).click()
  await page.getByRole('complementary', { name: 'The chosen contact' }).getByRole('link', { name: 'Open' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Larkfield Mill')
}

function numberLine({ page }: Steward) {
  return page.getByRole('listitem').filter({ hasText: 'switchboard' }).filter({ hasText: number })
}

/** What the matrix says of a call to that number about news. */
function callAnswer({ page }: Steward) {
  return page
    .getByRole('row', { name: /^Call, switchboard/ })
    .getByRole('cell')
    .first()
}

async function recordCheck({ page }: Steward, { on, result }: { on: string; result: string }): Promise<void> {
  await page.getByRole('button', { name: `Record a check of ${number}` }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('group', { name: /^Corporate Telephone/ })
    .getByRole('radio', { name: result, exact: true })
    .check()
  await dialog.getByLabel('Day it was looked up', { exact: true }).fill(on)
  await dialog.getByLabel('Service or list').fill('Larkfield Checks')
  await dialog.getByLabel('Who looked').fill('Ruth Calder')
  await dialog.getByRole('button', { name: 'Record the check' }).click()
  await expect(dialog).toBeHidden()
}

/** They wrote that calls to this number are fine; kept with its proof. */
async function sayYes({ page }: Steward): Promise<void> {
  await page.evaluate(async () => {
    const id = location.hash.split('/').at(-1) ?? ''
    const call = async (feature: string, verb: string, input: unknown) =>
      (await window.steward.calls[feature]?.[verb]?.(input)) as { ok: boolean; value: { points: { id: string }[] } }
    const { value } = await call('contacts', 'get', { id })
    const pointId = value.points[0]?.id
    const given = await call('consents', 'give', {
      contactId: id,
      boxes: [{ channel: 'live-call', purpose: 'services', pointId }],
      happenedOn: '2026-11-20',
      how: 'email',
      takenBy: 'Ruth Calder',
      words: 'You can always ring us on this number.',
      evidence: 'Their e-mail of 20 November',
    })
    if (!given.ok) throw new Error(JSON.stringify(given))
  })
}
