import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe finds in light and in dark, one line each. */
export async function violations(page: Page, what: string): Promise<string[]> {
  const told: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Only colours differ in the dark.
    // An open menu stands outside the landmarks, where it is read out as the menu of its button.
    // It is half a megabyte: a page that has it already is not given it once more.
    const hasAxe = await page.evaluate(() => 'axe' in window)
    const axe = new AxeBuilder({ page, ...(hasAxe && { axeSource: 'void 0' }) })
      .setLegacyMode(true)
      .options({ resultTypes: ['violations'] }) // what is in order need not be described and handed over
      .exclude('[data-portal]:has(> [role=menu])')
    const found = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze()
    for (const { id, nodes } of found.violations)
      for (const { target, failureSummary } of nodes)
        told.push(`${what}, ${colorScheme}: ${id} at ${target.join(' ')}: ${failureSummary?.split('\n')[1]?.trim()}`)
  }
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  return told
}
