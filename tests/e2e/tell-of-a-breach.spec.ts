import fs from 'node:fs'
import path from 'node:path'
import { decide, severeAnswers } from './decide-breach'
import { closeMessage, exportAs, pagesOfPdf, textOfDocx, textOfPdf } from './papers'
import { choose, dismissMessage, goTo, pick } from './pages'
import { madeRegister } from './made-registers'
import { copyOf, expect, hasTool, testInOneWindow as test, unlock, type Steward } from './steward'

test.describe.configure({ mode: 'serial' })

test('from “Report a breach” to the drafted report in fewer than 25 answers, and a follow-up says what is new', async ({
  larkfield,
}) => {
  test.skip(!hasTool('soffice'), 'LibreOffice reads the report')
  const { page } = larkfield
  const asked = counting(larkfield)
  await page.getByRole('button', { name: 'Report a breach' }).click()
  await asked.type('What happened, in a few words', 'List of clients mailed to a stranger')
  await asked.choose('What comes closest?', 'Sent to the wrong person')
  await page.getByRole('button', { name: 'Record it' }).click()
  await page.getByRole('button', { name: 'Go on to assess' }).click()
  for (const [question, answer] of Object.entries(severeAnswers)) await asked.choose(question, answer)
  await page.getByRole('button', { name: 'Save and decide' }).click()
  await decide(larkfield, 'Do you tell the ICO?', 'Health notes in a stranger’s hands', asked)
  await page.getByRole('button', { name: /^Tell/ }).click()
  await page.getByRole('button', { name: 'Draft the report' }).click()
  const report = page.getByRole('dialog', { name: 'Report, in the order of the form' })
  await expect(report.getByRole('heading', { name: 'Report to the ICO' })).toBeVisible()
  expect(asked.count(), 'answers').toBeLessThanOrEqual(25)

  const menu = report.getByRole('button', { name: 'Print or save' })
  const written = textOfDocx(await exportAs(larkfield, menu, 'Word', 'report.docx')).replace(/\s+/g, ' ')
  const parts = ['1. Report type', '2. About the breach', '3. Cyber', '4. Causes', '5. Taking action', '6. About you']
  const places = parts.map((part) => written.indexOf(part))
  expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true)
  expect(written).toContain('Number of people Not yet known')
  expect(written).toContain('Larkfield Coaching')
  await report.getByRole('button', { name: 'Keep it with the case' }).click()
  await expect(report).toBeHidden()

  await page.getByRole('button', { name: 'Add or correct facts' }).click()
  await page.getByLabel('How many people?').fill('14')
  await page.getByRole('button', { name: 'Save the facts' }).click()
  await page.getByRole('button', { name: 'Draft a follow-up report' }).click()
  const next = page.getByRole('dialog', { name: 'Follow-up report' })
  await expect(next.getByRole('row', { name: /Number of people\s+Not yet known\s+about 14/ })).toBeVisible()
  await next.getByRole('button', { name: 'Keep it with the case' }).click()
  await expect(page.getByText(/Report of a breach 2/)).toBeVisible()
  await expect(page.getByText(/^kept Tue 24 Nov/)).toHaveCount(2)
})

test('fifty letters are one file, a stop holds none of them back, and each person’s state has its day', async ({
  larkfield,
}) => {
  test.skip(!hasTool('soffice'), 'LibreOffice reads the letters')
  const { page } = larkfield
  await addFifty(larkfield)
  await page.getByRole('button', { name: 'Report a breach' }).click()
  await page.getByLabel('What happened, in a few words').fill('Newsletter list taken')
  await choose(page, 'What comes closest?', 'Client database')
  await page.getByRole('button', { name: 'Record it' }).click()
  await page.getByRole('button', { name: /^Decide/ }).click()
  await decide(larkfield, 'Do you tell the people concerned?', 'They can guard themselves')
  await page.getByRole('button', { name: /^Tell/ }).click()
  await page.getByRole('button', { name: 'Choose people' }).click()
  const choosing = page.getByRole('dialog', { name: 'Whom does it touch?' })
  await choosing.getByLabel('Search the register').fill('Affected')
  await choosing.getByRole('button', { name: 'Add all 50 found' }).click()
  await page.getByRole('button', { name: 'Write the 50 letters' }).click()
  const letters = page.getByRole('dialog', { name: '50 letters' })
  await letters.getByLabel('What this may mean for them').fill('Somebody may write to you in our name.')
  await letters.getByLabel('What you have done').fill('We closed the way in.')
  const menu = letters.getByRole('button', { name: 'Print or save' })
  const written = textOfDocx(await exportAs(larkfield, menu, 'Word', 'letters.docx'))
  expect(written.match(/Dear Affected Person/g)).toHaveLength(50)
  expect(written).toContain('Dear Affected Person 07,')

  const place = path.join(larkfield.folder, 'place')
  fs.mkdirSync(place)
  await choosingFolder(larkfield, place)
  await letters.getByRole('button', { name: 'Save the letters' }).click()
  await page.getByRole('menuitem', { name: 'A Word file for each' }).click()
  await closeMessage(larkfield, /^50 letters saved in the folder “breach-letters-/)
  const [folder = ''] = fs.readdirSync(place)
  const files = fs.readdirSync(path.join(place, folder))
  expect(files.filter((name) => /^letter-0\d\d\.docx$/.test(name))).toHaveLength(50)
  expect(textOfDocx(path.join(place, folder, 'letter-007.docx'))).toContain('Dear Affected Person 07,')
  expect(fs.readFileSync(path.join(place, folder, 'list-of-letters.csv'), 'utf8')).toContain(
    '"letter-007.docx","Affected Person 07","7 Mill Row, Larkfield, E14 0ZZ"',
  )
  await letters.getByRole('button', { name: 'Save the letters' }).click()
  await page.getByRole('menuitem', { name: 'A PDF for each' }).click()
  await letters.getByRole('button', { name: 'Stop and keep none' }).click()
  await expect(letters.getByRole('button', { name: 'Stop and keep none' })).toBeHidden()
  expect(fs.readdirSync(place), 'nothing half-written stays').toEqual([folder])

  await letters.getByRole('button', { name: 'Record as sent' }).click()
  await expect(letters).toBeHidden()
  const people = page.getByRole('region', { name: 'People affected' })
  await expect(people).toContainText('50 people are on the list, all of them told.')
  await expect(people.getByText('Sent 24 November 2026').first()).toBeVisible()

  await dismissMessage(larkfield)
  await people.getByRole('button', { name: 'Record for Affected Person 01' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Record it' }).click()
  await expect(people.getByText('Came back 24 November 2026')).toBeVisible()
  await people.getByRole('button', { name: 'Record for Affected Person 01' }).click()
  await pick(page.getByRole('dialog'), 'What happened', 'Phoned')
  await page.getByRole('dialog').getByRole('button', { name: 'Record it' }).click()
  await expect(people.getByText('Phoned 24 November 2026')).toBeVisible()
  await expect(people.getByText(/Before: sent 24 November 2026, came back 24 November 2026/)).toBeVisible()
  await people.getByRole('button', { name: 'Record for Affected Person 02' }).click()
  await pick(page.getByRole('dialog'), 'What happened', 'Told in person')
  await page.getByRole('dialog').getByRole('button', { name: 'Record it' }).click()
  await expect(people.getByText('Told in person 24 November 2026')).toBeVisible()
})

test('one letter leaves as a draft for the mail program, and the first-hour card prints while the register is locked', async ({
  larkfield,
}) => {
  test.skip(!hasTool('pdftotext'), 'poppler reads what was printed')
  const { page } = larkfield
  await page.evaluate(async () => {
    const points = [{ kind: 'email', value: 'ottoline@marsh.example' }]
    await window.steward.calls.contacts?.add?.({ kind: 'person', displayName: 'Ottoline Marsh', points })
  })
  await page.getByRole('button', { name: 'Report a breach' }).click()
  await page.getByLabel('What happened, in a few words').fill('Notes of one client in the wrong envelope')
  await choose(page, 'What comes closest?', 'Sent to the wrong person')
  await page.getByRole('button', { name: 'Record it' }).click()
  await page.getByRole('button', { name: /^Decide/ }).click()
  await decide(larkfield, 'Do you tell the people concerned?', 'She should know')
  await page.getByRole('button', { name: /^Tell/ }).click()
  await page.getByRole('button', { name: 'Choose people' }).click()
  await page.getByRole('dialog').getByLabel('Search the register').fill('Ottoline')
  await page.getByRole('button', { name: 'Add the one found' }).click()
  await page.getByRole('button', { name: 'Write the letter', exact: true }).first().click()
  const letter = page.getByRole('dialog', { name: 'The letter' })
  await letter.getByLabel('What this may mean for them').fill('Somebody read them.')
  await letter.getByLabel('What you have done').fill('We have them back.')
  const draft = await larkfield.saveAs('letter.eml')
  await letter.getByRole('button', { name: 'E-mail draft' }).click()
  await expect(page.getByText(/^Draft saved\./)).toBeVisible()
  const written = fs.readFileSync(draft, 'utf8')
  expect(written).toMatch(/^X-Unsent: 1$/m)
  expect(written).toMatch(/^To: .*ottoline@marsh\.example/m)
  await page.keyboard.press('Escape')

  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  const printed = await larkfield.saveAs('card.pdf')
  await printInto(larkfield, printed)
  await page.getByRole('button', { name: 'Print', exact: true }).click()
  await expect.poll(() => fs.existsSync(printed)).toBe(true)
  expect(pagesOfPdf(printed)).toBe(1)
  expect(textOfPdf(printed).replace(/\s+/g, ' ')).toContain('first hour')
  await unlock(larkfield)
})

test('a reassessment stands beside the one before, and an action and the trend are seen where they belong', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await goTo(larkfield, '/breaches')
  await expect(page.getByRole('table', { name: /by cause/ })).toContainText('Sent to the wrong person')
  await page.getByRole('link', { name: 'List of clients mailed to a stranger' }).click()
  await page.getByRole('button', { name: /^Assess/ }).click()
  await choose(page, 'Who could have seen it?', 'Nobody')
  await page.getByRole('button', { name: 'Save and stay here' }).click()
  const chain = page.getByRole('region', { name: 'Assess' })
  await expect(chain).toContainText(/Assessment 2: .*stands now/)
  await expect(chain).toContainText(/Assessment 1: .*replaced later/)
  await page.getByRole('button', { name: /^Learn/ }).click()
  await page.getByLabel('What is to be done').fill('Turn off address completion')
  await page.getByRole('textbox', { name: 'Who does it' }).fill('Imran Sadiq')
  await page.getByLabel('Until (optional)', { exact: true }).fill('30/11/2026')
  await page.getByRole('button', { name: 'Add the action' }).click()
  await goTo(larkfield, '/today')
  await expect(page.getByRole('main')).toContainText('Turn off address completion')
})

test('a late report needs its reason, and the printed register says why each was reported or not', async ({
  larkfield,
}) => {
  test.skip(!hasTool('soffice'), 'LibreOffice reads the register')
  const { page } = larkfield
  await page.getByRole('button', { name: 'Report a breach' }).click()
  await page.getByLabel('What happened, in a few words').fill('Old laptop missing for a week')
  await choose(page, 'What comes closest?', 'Lost phone')
  await page.getByRole('textbox', { name: 'It was found at: day' }).fill('16/11/2026')
  await page.getByRole('textbox', { name: 'We were sure of it at: day' }).fill('17/11/2026')
  await page.getByRole('button', { name: 'Record it' }).click()
  await expect(page.getByRole('complementary', { name: 'The clock and what is known' })).toContainText(
    'over the 72 hours',
  )
  await page.getByRole('button', { name: /^Decide/ }).click()
  await decide(larkfield, 'Do you tell the ICO?', 'It was not encrypted')
  await page.getByRole('button', { name: /^Tell/ }).click()
  await page.getByRole('button', { name: 'Draft the report' }).click()
  await page.getByLabel('Why it comes after the 72 hours').fill('We thought it was in the other office.')
  await expect(page.getByRole('dialog').getByRole('row', { name: /Reasons for a delay/ })).toContainText('other office')
  await page.getByRole('button', { name: 'Keep it with the case' }).click()
  await choose(page, 'How', 'On the web')
  await page.getByRole('button', { name: 'Record that they were told' }).click()
  await expect(page.getByLabel('Why it took longer than 72 hours')).toBeFocused()
  await page.getByLabel('Why it took longer than 72 hours').fill('We thought it was in the other office.')
  await page.getByRole('button', { name: 'Record that they were told' }).click()
  await expect(page.getByText('Late, because: We thought it was in the other office.')).toBeVisible()
  await goTo(larkfield, '/breaches')
  const menu = page.getByRole('button', { name: 'Print or save' })
  const written = textOfDocx(await exportAs(larkfield, menu, 'Word', 'register.docx')).replace(/\s+/g, ' ')
  for (const words of ['What happened', 'Effects', 'What was done', 'It was not encrypted', 'Late, because'])
    expect(written).toContain(words)
})

test('a near miss has no clock, is signed off by who looked into it, and can be opened again with a reason', async ({
  larkfield,
}) => {
  const { page } = larkfield
  const main = page.getByRole('main')
  await page.getByRole('button', { name: 'Report a breach' }).click()
  await page.getByLabel('What happened, in a few words').fill('Letter caught before the post')
  await choose(page, 'What comes closest?', 'Sent to the wrong person')
  await page.getByRole('checkbox', { name: /^A near miss/ }).check()
  await page.getByRole('button', { name: 'Record it' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Letter caught before the post' })).toBeVisible()
  await expect(main).not.toContainText('left of 72 hours')
  await page.getByRole('button', { name: /^Learn/ }).click()
  await page.getByLabel('Why the case is finished').fill('Nothing left the house.')
  await page.getByRole('button', { name: 'Sign off and close' }).click()
  await expect(main).toContainText('Decide about the regulator first, and write down why.')
  await page
    .getByRole('button', { name: /^Decide/ })
    .first()
    .click()
  const sheet = page.getByRole('region', { name: 'Decide' })
  await pick(sheet, 'Your decision', 'No')
  await sheet.getByLabel('Your reason').fill('It was caught in time.')
  await sheet.getByRole('button', { name: 'Record this decision' }).click()
  await expect(sheet.getByRole('paragraph').filter({ hasText: 'It was caught in time.' })).toBeVisible()
  await page.getByRole('button', { name: /^Learn/ }).click()
  await page.getByLabel('Why the case is finished').fill('Nothing left the house.')
  await page.getByRole('button', { name: 'Sign off and close' }).click()
  await expect(main).toContainText('It is kept until 24 November 2032.')
  await page.getByRole('button', { name: 'Open the case again' }).click()
  await expect(main).toContainText('Write down why, in your own words.')
  await page.getByLabel('Open it again, because').fill('A second letter was found.')
  await page.getByRole('button', { name: 'Open the case again' }).click()
  await expect(page.getByRole('heading', { name: 'Sign it off' })).toBeVisible()
})

test('the clock goes on while the computer sleeps for two days, over the night the clocks go forward', async ({
  start,
}) => {
  const steward = await start({ folder: copyOf(madeRegister('fernhill')), now: '2027-03-27T20:00:00Z' })
  const { page } = steward
  await unlock(steward)
  await page.getByRole('button', { name: 'Report a breach' }).click()
  await page.getByLabel('What happened, in a few words').fill('Laptop gone from the office')
  await choose(page, 'What comes closest?', 'Lost phone')
  await page.getByRole('button', { name: 'Record it' }).click()
  const clock = page.getByRole('complementary', { name: 'The clock and what is known' })
  // Sure at 20:00 winter time on Saturday; 72 hours later it is 21:00 summer time on Tuesday.
  await expect(clock).toContainText(/72 hours end\s*Tue 30 Mar, 21:0\d/)
  await page.clock.install()
  await page.reload()
  await expect(clock).toContainText(/7[12]h \d\dmin/)
  await page.clock.fastForward('48:00:00')
  await expect(clock).toContainText(/2[34]h \d\dmin/)
  await expect(clock).toContainText(/72 hours end\s*Tue 30 Mar, 21:0\d/)
})

/** Answers the next questions for a folder with this one. */
async function choosingFolder({ app }: Steward, folder: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, folder)
}

/** What would go to the printer is written as a PDF file instead. */
async function printInto({ app }: Steward, file: string): Promise<void> {
  await app.evaluate(({ app: host }, path) => {
    host.on('web-contents-created', (_event, contents) => {
      const write = async (done?: (success: boolean, reason: string) => void) => {
        process.getBuiltinModule('node:fs').writeFileSync(path, await contents.printToPDF({ pageSize: 'A4' }))
        done?.(true, '')
      }
      contents.print = (_options, done) => void write(done)
    })
  }, file)
}

/** Counts what a person is asked: each field filled and each choice made. */
function counting({ page }: Steward) {
  let count = 0
  return {
    count: () => count,
    one: () => void count++,
    async type(label: string, words: string) {
      count++
      await page.getByLabel(label).fill(words)
    },
    async choose(label: string, option: string) {
      count++
      await choose(page, label, option)
    },
  }
}

/** Fifty people of the register; the seventh has said stop to all marketing. */
async function addFifty({ page }: Steward): Promise<void> {
  await page.evaluate(async () => {
    const { contacts, suppression } = window.steward.calls
    for (let n = 1; n <= 50; n++) {
      const name = `Affected Person ${String(n).padStart(2, '0')}`
      const points = [{ kind: 'post', value: `${n} Mill Row, Larkfield`, postcode: 'E14 0ZZ' }]
      const made = await contacts?.add?.({ kind: 'person', displayName: name, points })
      const id = (made as { value?: { id: string } }).value?.id
      if (n === 7) await suppression?.add?.({ about: 'person', contactId: id, askedOn: '2026-11-20', source: 'phone' })
    }
  })
}
