import fs from 'node:fs'
import path from 'node:path'
import { goTo } from './pages'
import { expect, test, type Steward } from './steward'

const ROWS = 1000
/** Every tenth row is somebody of the register who agreed; each third of those said stop. */
const agreed = (row: number) => row % 10 === 0
const saidStop = (row: number) => row % 30 === 0
const addressOf = (row: number) => `guest${row}@home.example`

/** The list as it lies on somebody’s disk: strangers, people who agreed, repeats, rows without an address. */
function listOf(): string {
  const lines = ['First name,Surname,Email']
  for (let row = 0; row < ROWS; row++) {
    const address = row % 50 === 7 ? '' : row % 50 === 8 ? addressOf(row - 2) : addressOf(row)
    lines.push(`Guest,Number${row},${address}`)
  }
  return lines.join('\r\n')
}

/** Brings those who agreed into the register, with the proof of each, by the calls the pages use. */
async function fillRegister({ page }: Steward): Promise<void> {
  const rows = Array.from({ length: ROWS }, (_, row) => row).filter(agreed)
  await page.evaluate(
    async (all) => {
      const { contacts, consents, suppression } = window.steward.calls
      for (const { row, stop } of all) {
        const answer = (await contacts?.add?.({
          kind: 'person',
          displayName: `Guest Number${row}`,
          givenName: 'Guest',
          familyName: `Number${row}`,
          source: 'Our form',
          points: [{ kind: 'email', value: `guest${row}@home.example`, label: '' }],
        })) as { value: { id: string; points: { id: string }[] } }
        const { id, points } = answer.value
        await consents?.give?.({
          contactId: id,
          boxes: [{ channel: 'email', purpose: 'events', pointId: points[0]?.id ?? '' }],
          happenedOn: '2026-11-02',
          how: 'web-form',
          takenBy: 'Ruth',
          note: '',
          wordingId: '',
          words: 'Yes, tell me about events by e-mail.',
          evidence: 'Form 12',
          reviewOn: '',
          endsOn: '',
        })
        if (stop)
          await suppression?.add?.({
            about: 'address',
            email: `guest${row}@home.example`,
            askedOn: '2026-11-20',
            source: 'phone',
          })
      }
    },
    rows.map((row) => ({ row, stop: saidStop(row) })),
  )
}

const linesOf = (file: string) => fs.readFileSync(file, 'utf8').trimEnd().split('\r\n').slice(1)

test('a list of a thousand becomes two files that add up, and nobody who said stop is in the one to send', async ({
  larkfield,
}) => {
  test.setTimeout(120_000)
  const { page, folder, saveAs } = larkfield
  await fillRegister(larkfield)
  const list = path.join(folder, 'fair.csv')
  fs.writeFileSync(list, listOf())
  await goTo(larkfield, '/marketing')
  await page.getByRole('link', { name: /^Check a campaign/ }).click()
  await page.getByRole('link', { name: 'Check a campaign' }).last().click()
  await page.getByLabel('Name of the campaign').fill('Winter workshop')
  await page.getByLabel('What it is about').selectOption({ label: 'Invitations to events' })
  await page.getByRole('radio', { name: /^A saved view/ }).check()
  const toContacts = page.getByRole('main').getByRole('link', { name: 'Filter your contacts' })
  await expect(toContacts, 'without a view there is a way to make one').toHaveAttribute('href', '#/contacts')
  await page.getByRole('radio', { name: /^A list I have/ }).check()
  await page.locator('input[type=file]').setInputFiles(list)
  await expect(page.getByText('The columns are known')).toBeVisible()
  await page.getByRole('button', { name: 'Check who may get it' }).click()
  const title = page.getByRole('heading', { level: 1 })
  await expect(title).toContainText('of 1,000 may get “Winter workshop”')
  const going = Number(/^\d+/.exec((await title.textContent()) ?? '')?.[0])
  await expect(page.getByText('= 1,000 in all')).toBeVisible()

  // Somebody says stop after the check and before the file.
  const late = addressOf(10)
  await page.evaluate(
    async (email) =>
      window.steward.calls.suppression?.add?.({
        about: 'address',
        email: email,
        askedOn: '2026-11-24',
        source: 'phone',
      }),
    late,
  )
  const send = await saveAs('send.csv')
  await page.getByRole('button', { name: `Save the ${going}` }).click()
  await expect(page.getByText('1 was kept back: something changed since the check.')).toBeVisible()
  await expect(title).toContainText(`${going - 1} of 1,000`)
  const rest = await saveAs('rest.csv')
  await page.getByRole('button', { name: /^All/ }).click()
  await page.getByRole('button', { name: 'Save all who do not get it, with reasons' }).click()
  await expect(page.getByText(`Saved ${(ROWS - going + 1).toLocaleString('en-GB')} rows.`)).toBeVisible()

  const [sent, kept] = [linesOf(send), linesOf(rest)]
  expect(sent.length + kept.length).toBe(ROWS)
  const allowed = new Set(
    Array.from({ length: ROWS }, (_, row) => row)
      .filter((row) => agreed(row) && !saidStop(row))
      .map(addressOf),
  )
  allowed.delete(late)
  const written = sent.map((line) => /guest\d+@home\.example/.exec(line)?.[0] ?? '')
  expect(written.filter((address) => !allowed.has(address))).toEqual([])
  expect(kept.some((line) => line.includes(`"${late}"`) && line.includes('On the do-not-contact list'))).toBe(true)

  await expect(page.getByText(`Saved: ${going - 1} who may get it`)).toBeVisible()
  await page.getByRole('button', { name: 'It was sent' }).click()
  await page.getByRole('button', { name: 'Write it down' }).click()
  await expect(page.getByText(/For \d+ it was the first message\./)).toBeVisible()
})
