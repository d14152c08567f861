import { larkfield } from '@core/sample/larkfield'
import type { Tally } from '../hazard'
import { createRegister, expect, killWindow, newProfile, startSteward, unlock, type Steward } from './window'

/**
 * The whole program, killed right after its window has said that a contact was added; so many times on one register.
 * After each start every contact so far is in the list and the register finds nothing wrong with itself.
 */
export async function killWindows(tally: Tally, cycles: number): Promise<void> {
  const folder = newProfile()
  let steward = await startSteward({ folder })
  await createRegister(steward)
  const facts = { ...larkfield, isSample: false }
  await steward.page.evaluate((given) => window.steward.calls.organisation?.save?.(given), facts)
  await killWindow(steward)
  for (let cycle = 0; cycle < cycles; cycle++) {
    await tally.run(`window ${cycle}`, async () => {
      steward = await startSteward({ folder })
      try {
        await unlock(steward)
        const faults = await faultsSeen(steward, cycle)
        await addContact(steward, `Person ${cycle}`)
        return faults
      } finally {
        await killWindow(steward)
      }
    })
  }
  await tally.run('after the last window', async () => {
    steward = await startSteward({ folder })
    await unlock(steward)
    return faultsSeen(steward, cycles)
  })
  await steward.app.close()
}

/** Adds somebody as a person does, and waits until the window says so. */
async function addContact({ page }: Steward, name: string): Promise<void> {
  await page.evaluate(() => void (location.hash = '/contacts'))
  await page.getByRole('button', { name: 'Add a contact' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Name', { exact: true }).fill(name)
  await form.getByRole('button', { name: 'Add the contact' }).click()
  await expect(form).toBeHidden()
}

type Health = { readonly audit: string; readonly file: string; readonly checkedAt?: string }
type List = { readonly rows: readonly { readonly displayName: string }[] }

async function faultsSeen({ page }: Steward, contacts: number): Promise<string[]> {
  const seen = await page.evaluate(async () => {
    const { contacts: calls, register } = window.steward.calls
    const list = (await calls?.list?.({ limit: 200 })) as { value: List } | undefined
    const names = list?.value.rows.map(({ displayName }) => displayName) ?? []
    for (let tries = 0; tries < 200; tries++) {
      const answer = (await register?.health?.(undefined)) as { value: Health } | undefined
      if (answer?.value.checkedAt) return { names, ...answer.value }
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return { names, audit: 'never checked', file: 'never checked' }
  })
  const missing = Array.from({ length: contacts }, (_, i) => `Person ${i}`).filter((name) => !seen.names.includes(name))
  return [
    ...(missing.length > 0 ? [`lost: ${missing.join(', ')}`] : []),
    ...(seen.audit === 'intact' ? [] : [`the trail is ${seen.audit}`]),
    ...(seen.file === 'damaged' || seen.file === 'never checked' ? [`the file is ${seen.file}`] : []),
  ]
}
