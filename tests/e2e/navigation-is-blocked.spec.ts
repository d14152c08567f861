import fs from 'node:fs'
import { expect, startSteward, test, type Steward } from './steward'

// The in-page part of hazard HZ20: what a script that got into the page would try.
const attempts: Record<string, string> = {
  'require is not there': `typeof require === 'undefined'`,
  'process is not there': `typeof process === 'undefined'`,
  'Buffer and global are not there': `typeof Buffer === 'undefined' && typeof global === 'undefined'`,
  'module is not there': `typeof module === 'undefined' && typeof __dirname === 'undefined'`,
  'the bridge holds calls, two signals and the clock, nothing else': `Object.keys(window.steward).sort().join() === 'calls,clockOffsetMs,onChanged,onCommand'`,
  'the bridge cannot be changed': `(() => { try { window.steward.calls.x = 1 } catch {} return window.steward.calls.x === undefined })()`,
  'an unknown call is refused': `window.steward.calls.register.destroy === undefined`,
  'eval is refused': `(() => { try { eval('1'); return false } catch { return true } })()`,
  'new Function is refused': `(() => { try { new Function('return 1')(); return false } catch { return true } })()`,
  'fetch to the outside is refused': `fetch('https://example.com/').then(() => false, () => true)`,
  'fetch of a local file is refused': `fetch('file:///etc/hostname').then(() => false, () => true)`,
  'a web socket is refused': `new Promise((done) => { try { const s = new WebSocket('wss://example.com/'); s.onopen = () => done(false); s.onerror = () => done(true) } catch { done(true) } })`,
  'a beacon is refused': `new Promise((done) => { addEventListener('securitypolicyviolation', () => done(true), { once: true }); navigator.sendBeacon('https://example.com/', 'x'); setTimeout(() => done(false), 1000) })`,
  'an image from the outside is refused': `new Promise((done) => { const i = new Image(); i.onload = () => done(false); i.onerror = () => done(true); i.src = 'https://example.com/x.png' })`,
  'an inline script does not run': `new Promise((done) => { const s = document.createElement('script'); try { s.textContent = 'window.pwned = 1' } catch { return done(true) } document.body.append(s); setTimeout(() => done(window.pwned === undefined), 50) })`,
  'markup cannot be written as HTML': `(() => { try { document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'; return false } catch { return true } })()`,
  'window.open is refused': `window.open('https://example.com/') === null`,
  'a frame gets no bridge': `new Promise((done) => { const f = document.createElement('iframe'); f.src = 'app://steward/index.html'; f.onload = () => { let inside; try { inside = f.contentWindow.steward } catch {} done(inside === undefined) }; document.body.append(f); setTimeout(() => done(true), 1000) })`,
  'the camera is refused': `navigator.mediaDevices.getUserMedia({ video: true }).then(() => false, () => true)`,
  'the position is refused': `new Promise((done) => navigator.geolocation.getCurrentPosition(() => done(false), () => done(true), { timeout: 2000 }))`,
  'notifications are refused': `Notification.requestPermission().then((p) => p === 'denied')`,
  'a service worker is refused': `navigator.serviceWorker ? navigator.serviceWorker.register('x.js').then(() => false, () => true) : true`,
}

test('a script inside the page reaches nothing outside it', async ({ steward: { page, app } }) => {
  for (const [name, attempt] of Object.entries(attempts)) {
    expect.soft(await inPage(app, attempt), name).toBe(true)
  }
  expect(page.url()).toContain('app://steward/')
})

test('the page cannot be led away', async ({ steward: { page, app } }) => {
  for (const target of [
    'https://example.com/',
    'file:///etc/hostname',
    'javascript:document.write(1)',
    'data:text/html,x',
  ]) {
    await page.evaluate((url) => {
      const link = document.createElement('a')
      link.href = url
      document.body.append(link)
      link.click()
    }, target)
    await page.waitForTimeout(100)
    expect(page.url()).toContain('app://steward/index.html')
  }
  expect(app.windows()).toHaveLength(1)
})

test('every page process runs inside the Chromium sandbox', async () => {
  test.skip(process.getuid?.() === 0 && !process.env.STEWARD_REQUIRE_TOOLS, 'root cannot have the sandbox')
  const { app, folder } = await startSteward({ sandbox: true })
  const pids = await app.evaluate(({ app: electron }) =>
    electron
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .map(({ pid }) => pid),
  )
  expect(pids.length).toBeGreaterThan(0)
  for (const pid of pids) {
    const status = fs.readFileSync(`/proc/${pid}/status`, 'utf8')
    expect(status, 'system calls are filtered').toMatch(/Seccomp:\s+2/)
    expect(fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain('--no-sandbox')
  }
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return contents && 'getLastWebPreferences' in contents
      ? (contents.getLastWebPreferences as () => object).call(contents)
      : undefined
  })
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false })
  await app.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

/** Runs text as a script in the page’s own world, as an intruder’s would (Playwright’s own evaluate is not bound by the page’s policy). */
async function inPage(app: Steward['app'], attempt: string): Promise<unknown> {
  return app.evaluate(
    async ({ BrowserWindow }, code) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code),
    attempt,
  )
}
