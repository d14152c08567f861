import { closeMessage } from './papers'
import { choose, fromCaseMenu, goTo, logRequest, recordPlace } from './pages'
import { expect, test, type Steward } from './steward'

/** An act, the words of its message, and what must be gone after Undo. */
type Act = { readonly done: RegExp; readonly act: (steward: Steward) => Promise<void>; readonly gone: RegExp }

const acts: Record<string, Act> = {
  'a request logged': {
    act: async (steward) => logRequest(steward, { name: 'Vera Holt' }),
    done: /^Request logged/,
    gone: /Access request from Vera Holt/,
  },
  'a place recorded': {
    act: async (steward) => {
      await openCase(steward)
      await recordPlace(steward, 'Phone and call recordings', 'Nothing there')
    },
    done: /^Recorded\.$/,
    gone: /Phone and call recordings: nothing there/i,
  },
  'a note in a case': {
    act: async (steward) => {
      await openCase(steward)
      await fromCaseMenu(steward, 'Write a note')
      await steward.page.getByRole('dialog').getByRole('textbox').fill('Rang back about the invoice')
      await steward.page.getByRole('dialog').getByRole('button', { name: /note/i }).click()
    },
    done: /^Note added\.$/,
    gone: /Rang back about the invoice/,
  },
  'a case closed': {
    act: async (steward) => {
      await openCase(steward)
      await steward.page.getByRole('button', { name: 'Close the case' }).click()
      const dialog = steward.page.getByRole('dialog')
      await dialog.getByRole('radio', { name: 'They withdrew it' }).check()
      await dialog.getByRole('button', { name: 'Close the case' }).click()
    },
    done: /^Case closed\.$/,
    gone: /Closed: They withdrew it|They withdrew it/,
  },
  'a letter kept': {
    act: async (steward) => {
      await logRequest(steward, { name: 'Vera Holt' })
      await steward.page.getByRole('button', { name: 'Write the acknowledgement' }).click()
      await steward.page.getByRole('button', { name: 'Record it as sent' }).click()
    },
    done: /^Recorded, and the letter is kept/,
    gone: /Letter kept with the case|Acknowledged by|LettersAcknowledgement/,
  },
  'a contact added': {
    act: async (steward) => {
      await goTo(steward, '/contacts')
      await steward.page.getByRole('button', { name: 'Add a contact' }).click()
      await steward.page.getByRole('dialog').getByLabel('Name', { exact: true }).fill('Anil Rao')
      await steward.page.getByRole('button', { name: 'Add the contact' }).click()
    },
    done: /^Contact added\.$/,
    gone: /Anil Rao/,
  },
  'a contact archived': {
    act: async (steward) => {
      await goTo(steward, '/contacts')
      await steward.page.getByRole('button', { name: 'Tom Ashdown' }).click()
      await panel(steward).getByRole('link', { name: 'Open' }).click()
      await steward.page.getByRole('button', { name: 'More for this contact' }).click()
      await steward.page.getByRole('menuitem', { name: 'Archive' }).click()
    },
    done: /rchived|out of the list/,
    gone: /Tom AshdownArchived/,
  },
  'a breach reported': {
    act: async ({ page }) => {
      await page.getByRole('button', { name: 'Report a breach' }).click()
      await page.getByLabel('What happened, in a few words').fill('Wrong attachment')
      await choose(page, 'What comes closest?', 'Sent to the wrong person')
      await page.getByRole('button', { name: 'Record it' }).click()
    },
    done: /./,
    gone: /Wrong attachment/,
  },
  'a breach note': {
    act: async (steward) => {
      await openBreach(steward)
      await steward.page.getByLabel('Add a note (optional)').fill('The railway rang at noon')
      await steward.page.getByRole('button', { name: 'Add the note' }).click()
    },
    done: /[Nn]ote/,
    gone: /The railway rang at noon/,
  },
  'a version of the policy': {
    act: async (steward) => {
      await goTo(steward, '/documents/privacy-policy')
      await steward.page.getByRole('button', { name: 'Save version' }).click()
    },
    done: /^Version 1 saved\.$/,
    gone: /Saved Tue 24 Nov.*Draft/,
  },
  'the facts of the organisation': {
    act: async (steward) => {
      await goTo(steward, '/settings/organisation')
      await steward.page.getByLabel('Name of the organisation').fill('Larkfield and Daughters')
      await steward.page.getByRole('button', { name: 'Save the facts' }).click()
    },
    done: /./,
    gone: /Larkfield and Daughters/,
  },
}

const half = Math.ceil(Object.keys(acts).length / 2)
const halves = { first: Object.entries(acts).slice(0, half), other: Object.entries(acts).slice(half) }

for (const [which, some] of Object.entries(halves)) {
  test(`Undo in the message takes back what was done (${which} half: ${some.map(([name]) => name).join(', ')})`, async ({
    sample,
  }) => {
    const { page } = sample
    const said = page.getByRole('alert').filter({ has: page.getByRole('button', { name: 'Undo' }) })
    for (const [name, { act, done, gone }] of some) {
      await act(sample)
      await expect(said.getByRole('paragraph'), `one offer after ${name}`).toHaveText([done])
      await expect(page.locator('#root'), name).toContainText(gone)
      await said.getByRole('button', { name: 'Undo' }).click()
      await closeMessage(sample, 'Undone.')
      await expect(page.locator('#root'), name).not.toContainText(gone)
    }
  })
}

test('ten acts later the message of each was shown, and Recent changes takes them back one by one', async ({
  larkfield,
}) => {
  const { page } = larkfield
  await logRequest(larkfield, { name: 'Vera Holt' })
  for (const place of ['E-mail', 'Steward', 'Customer system', 'Paper files', 'Notes of associates']) {
    await recordPlace(larkfield, place)
    await expect(page.getByRole('alert').filter({ hasText: 'Recorded.' }), 'one message, and it is there').toHaveCount(
      1,
    )
  }
  await logRequest(larkfield, { name: 'Peter Lane' })
  await goTo(larkfield, '/settings/history')
  const undo = page.getByRole('main').getByRole('button', { name: /^Undo: / })
  const rows = page.getByRole('main').locator('time:not(ul time)') // not those of the whole record below
  await expect(rows).toHaveCount(7)
  for (let left = 7; left > 0; left--) {
    await undo.first().click()
    await expect(page.getByRole('main').getByText('Taken back', { exact: true })).toHaveCount(8 - left)
  }
  await expect(page.getByRole('alert').getByRole('button', { name: 'Undo' }), 'no offer is left over').toHaveCount(0)
  await goTo(larkfield, '/requests')
  await expect(page.getByRole('heading', { name: 'Nobody has asked for anything yet' })).toBeVisible()
})

test('after locking nothing can be taken back any more', async ({ larkfield }) => {
  const { page } = larkfield
  await logRequest(larkfield, { name: 'Vera Holt' })
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Locked' })).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill('seven quiet herons at dawn')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 20_000 })
  await goTo(larkfield, '/settings/history')
  await expect(page.getByRole('main').getByRole('button', { name: /^Undo/ })).toHaveCount(0)
})

async function openCase(steward: Steward): Promise<void> {
  await goTo(steward, '/requests')
  await steward.page.getByRole('link', { name: 'Tom Ashdown' }).click()
  await expect(steward.page.getByRole('heading', { name: 'Access request from Tom Ashdown' })).toBeVisible()
}

async function openBreach(steward: Steward): Promise<void> {
  await goTo(steward, '/breaches')
  await steward.page
    .getByRole('main')
    .getByRole('link', { name: /Bag with session notes/ })
    .first()
    .click()
  await expect(steward.page.getByRole('heading', { level: 1, name: /Bag with session notes/ })).toBeVisible()
}

function panel({ page }: Steward) {
  return page.getByRole('complementary', { name: 'The chosen contact' })
}
