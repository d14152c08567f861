import type { Page } from '@playwright/test'
import { expect, type Steward } from './steward'

/** Waits until the page that was asked for is drawn, and nothing is on its way any more. Asked in one go: hundreds of pages are. */
export async function settled(page: Page): Promise<void> {
  const isSettled = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    const isStill = () =>
      document.querySelector('main h1')?.checkVisibility() === true &&
      document.querySelector('main :is([aria-busy=true], [data-loading=true])') === null &&
      ![...document.querySelectorAll('main output')].some(({ textContent }) => textContent === 'Loading') &&
      document.getAnimations().every(({ playState }) => playState !== 'running')
    await frame()
    await frame()
    for (const end = Date.now() + 10_000; Date.now() < end; await frame()) if (isStill()) return true
    return false
  })
  expect(isSettled, `${page.url()} is drawn whole`).toBe(true)
}

/** Where a page is wider than the window, and words smaller than 13 px (the brand may be 12.5). */
export async function misfits(page: Page, what: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    const wide = [document.scrollingElement, document.querySelector('main')]
      .filter((element) => element && element.scrollWidth > element.clientWidth)
      .map((element) => `${element?.tagName} is ${element?.scrollWidth} wide in ${element?.clientWidth}`)
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const small: string[] = []
    while (texts.nextNode()) {
      const { parentElement: box, textContent } = texts.currentNode
      if (!box || !textContent?.trim() || box.closest('style, script, [aria-label="Steward"]')) continue
      const size = parseFloat(getComputedStyle(box).fontSize)
      if (size > 0 && size < 13 && box.checkVisibility()) small.push(`“${textContent.slice(0, 40)}” is ${size} px`)
    }
    return [...wide, ...small]
  })
  return found.map((one) => `${what}: ${one}`)
}

/** What a page lacks that every page has: one title, headings in order, landmarks, words that are right, and a way onward. */
export async function lacks(page: Page, what: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    const main = document.querySelector('main')
    const levels = [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')]
      .filter((heading) => heading.checkVisibility())
      .map(({ tagName }) => Number(tagName.slice(1)))
    const steps = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
    const ways = [...document.querySelectorAll('main :is(a[href], button)')].filter((way) => way.checkVisibility())
    const visible = main?.innerText ?? ''
    return [
      ...(levels.filter((level) => level === 1).length === 1 ? [] : [`has the headings ${levels.join(' ')}`]),
      ...(steps.length === 0 ? [] : [`steps over a level of headings: ${levels.join(' ')}`]),
      ...(document.querySelectorAll('main, header, nav[aria-label="Main"]').length >= 2 ? [] : ['lacks landmarks']),
      ...(ways.length > 0 ? [] : ['is a dead end']),
      ...(/could not be shown|undefined|NaN|\[object/.test(visible) ? [`says “${visible.slice(0, 200)}”`] : []),
    ]
  })
  return found.map((one) => `${what} ${one}`)
}

/** Gives the window another size, and waits until what hangs on it has moved along. */
export async function resize({ app, page }: Steward, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [
    width,
    height,
  ] as const)
  await page.waitForFunction((w) => innerWidth === w, width)
  // What hangs on a button moves along in the frames after the window.
  await page.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 100)))
}
