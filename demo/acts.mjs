// The main job, act by act, as a business manager would do it.
import { exportAs } from './export.mjs'
import { answerEverything } from './policy.mjs'
import { goTo } from './steward.mjs'

const logs = ['Access request', 'Erasure request', 'Do not contact']
const nameOf = (log) => `log-${log.toLowerCase().replaceAll(' ', '-')}`

export const acts = {
  'log-an-access-request': async ({ page }) => {
    await logRequest(page, 'Access request', 'Tom Ashdown')
  },
  'acknowledge-it': async (steward, output) => {
    const { page } = steward
    await page.getByRole('button', { name: 'Write the acknowledgement' }).click()
    const dialog = page.getByRole('dialog')
    const file = await exportAs(
      steward,
      output,
      dialog.getByRole('button', { name: 'Export' }),
      'access-acknowledgement',
      ['docx', 'pdf'],
    )
    await dialog.getByRole('button', { name: 'Record it as sent' }).click()
    await dialog.waitFor({ state: 'hidden' })
    return file
  },
  'log-an-erasure-request': async ({ page }) => {
    await logRequest(page, 'Erasure request', 'Helen Marsh')
  },
  'log-a-do-not-contact-request': async ({ page }) => {
    await logRequest(page, 'Do not contact', 'Dan Okafor')
  },
  'print-the-three-logs': async (steward, output) => {
    const { page } = steward
    for (const kind of logs) {
      await goTo(page, '/requests')
      await page.getByRole('link', { name: 'Print a log' }).click()
      await choose(page, 'Which log', kind)
      await exportAs(steward, output, page.getByRole('button', { name: 'Export' }), nameOf(kind), [
        'pdf',
        'docx',
        'csv',
      ])
    }
    return `${nameOf(logs[0])}.pdf`
  },
  'report-a-breach': async ({ page }) => {
    await goTo(page, '/breaches/new')
    await page.getByLabel('What happened, in a few words').fill('E-mail with a client list sent to the wrong firm')
    await choose(page, 'What comes closest?', 'Sent to the wrong person')
    await page.getByRole('button', { name: 'Record it' }).click()
    await page.getByRole('heading', { name: 'Stop it getting worse' }).waitFor()
  },
  'assess-it': async ({ page }) => {
    await page
      .getByRole('button', { name: /^Assess/ })
      .first()
      .click()
    await choose(page, 'What kind of information?', 0)
    await choose(page, 'How easily could a stranger tell who it is?', 1)
    await choose(page, 'Who could have seen it?', 1)
    await choose(page, 'Was somebody trying to do harm?', 0)
    await page.getByRole('button', { name: 'Save and decide' }).click()
    await page
      .getByRole('heading', { name: /^Do you tell the/ })
      .first()
      .waitFor()
  },
  'decide-it': async ({ page }) => {
    for (let decisions = 0; decisions < 4; decisions++) {
      const first = page.getByRole('radiogroup', { name: 'Your decision' })
      if ((await first.count()) === 0) break
      await first.getByText('No', { exact: true }).click()
      await page
        .getByLabel('Your reason')
        .fill('Names and work numbers only; the firm deleted the e-mail and confirmed it in writing.')
      await page.getByRole('button', { name: 'Record this decision' }).click()
      await page.waitForTimeout(400)
    }
  },
  'write-the-breach-assessment': async (steward, output) =>
    exportAs(steward, output, steward.page.getByRole('button', { name: 'Print or save' }), 'breach-assessment', [
      'docx',
      'pdf',
    ]),
  'answer-the-privacy-policy': async ({ page }) => {
    await goTo(page, '/documents/privacy-policy')
    await answerEverything(page)
  },
  'approve-the-privacy-policy': async ({ page }) => {
    await page.getByRole('button', { name: 'Approve', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /Approve/ }).click()
    await dialog.waitFor({ state: 'hidden' })
  },
  'export-the-privacy-policy': async (steward, output) =>
    exportAs(steward, output, steward.page.getByRole('button', { name: 'Export' }), 'privacy-policy', [
      'docx',
      'pdf',
      'html',
      'txt',
    ]),
  'ask-before-a-live-call': async (steward, output) => {
    const { page } = steward
    await goTo(page, '/guidance/flow/live-call?')
    await page.getByRole('combobox', { name: 'Who do you want to ring?' }).fill('Brightwater Joinery')
    await page.getByRole('button', { name: 'Next' }).click()
    for (let asked = 0; asked < 30; asked++) {
      if (await page.getByRole('button', { name: 'Save the decision' }).count()) break
      await page.getByRole('main').getByRole('radio').last().check()
      await page.getByRole('button', { name: 'Next' }).click()
      await page.waitForTimeout(150)
    }
    await page.getByRole('button', { name: 'Save the decision' }).click()
    await page.waitForTimeout(600)
    return exportAs(
      steward,
      output,
      page.getByRole('button', { name: /Export|Print or save/ }).first(),
      'marketing-decision',
      ['docx', 'pdf'],
    )
  },
}

async function logRequest(page, kind, name) {
  await page.getByRole('button', { name: 'Log a request' }).first().click()
  await page.getByRole('radio', { name: kind }).check()
  await page.getByRole('combobox', { name: 'Who is it about?' }).fill(name)
  await page.getByRole('button', { name: 'Log the request' }).click()
  await page.getByRole('list', { name: 'Steps of this case' }).waitFor()
}

/** Chooses by words or by place in the list. */
async function choose(page, label, option) {
  await page.getByRole('combobox', { name: label }).click()
  const options = page.getByRole('option')
  await (typeof option === 'number' ? options.nth(option) : options.filter({ hasText: option }).first()).click()
}
