import fs from 'node:fs'
import {
  askedFromElsewhere,
  citedAddress,
  countingServer,
  downloadsRefused,
  expectSandboxed,
  follow,
  kindsOfContents,
  openedLinks,
  policyOf,
  preferencesOf,
  runtime,
  strictPolicy,
  switchesOf,
} from './inside-main'
import { asking, injecting, inPage, permissionNames, powers, reachingOut, succeeding } from './intruder'
import { expect, test } from './steward'

// Hazard HZ20: Electron's security checklist, point by point, in the real window. What can be tried is tried, from inside
// the page as an intruder's script would; what cannot is read back from the main process.
test('holds the twenty points of Electron’s security checklist', async ({ larkfield }) => {
  test.setTimeout(150_000)
  const { app, page } = larkfield
  const preferences = await preferencesOf(app)
  const server = await countingServer()

  await test.step('1. Only load secure content', async () => {
    const loaded: string[] = []
    page.on('request', (request) => void loaded.push(request.url()))
    await page.reload()
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible()
    expect.soft(loaded.length).toBeGreaterThan(2)
    expect.soft(loaded.filter((url) => !url.startsWith('app://steward/'))).toEqual([])
    expect.soft(await succeeding(app, reachingOut, server.address), 'got out').toEqual([])
    expect.soft(server.seen(), 'arrived at a server on this computer').toEqual([])
  })

  await test.step('2. Do not enable Node.js integration for remote content', async () => {
    expect.soft(preferences).toMatchObject({ nodeIntegration: false, nodeIntegrationInSubFrames: false })
    expect.soft(await succeeding(app, powers)).toEqual([])
  })

  await test.step('3. Enable context isolation', async () => {
    expect.soft(preferences).toMatchObject({ contextIsolation: true })
    await inPage(app, `window.steward.onChanged = null, Object.prototype.fromThePage = 1, 1`)
    expect.soft(await inPage(app, `typeof window.steward.onChanged`)).toBe('function')
    expect.soft(await page.evaluate(() => Reflect.deleteProperty(Object.prototype, 'fromThePage'))).toBe(true)
  })

  await test.step('4. Enable process sandboxing', async () => {
    expect.soft(preferences).toMatchObject({ sandbox: true })
    const isRoot = process.getuid?.() === 0
    if (isRoot && process.env.STEWARD_REQUIRE_TOOLS) throw new Error('run as an ordinary user: root has no sandbox')
    if (isRoot) test.info().annotations.push({ type: 'left out', description: 'root cannot have the sandbox' })
    else await expectSandboxed(app)
  })

  await test.step('5. Handle session permission requests from remote content', async () => {
    const states = await page.evaluate(
      (names) =>
        Promise.all(
          names.map(async (name) => [
            name,
            (await navigator.permissions.query({ name: name as PermissionName })).state,
          ]),
        ),
      permissionNames,
    )
    expect.soft(states.filter(([, state]) => state !== 'denied')).toEqual([])
    expect.soft(await succeeding(app, asking), 'were given').toEqual([])
  })

  await test.step('6. Do not disable webSecurity', async () => {
    expect.soft(preferences).toMatchObject({ webSecurity: true })
    expect.soft(await switchesOf(app, ['disable-web-security', 'disable-site-isolation-trials'])).toEqual([])
    expect
      .soft(await inPage(app, `fetch('http://${server.address}/').then((a) => a.text()).then(() => false, () => true)`))
      .toBe(true)
  })

  await test.step('7. Define a Content Security Policy', async () => {
    for (const url of ['index.html', 'paper.html', 'nothing-here.html', '%2e%2e/main/index.js'])
      expect.soft(await policyOf(app, `app://steward/${url}`), url).toEqual(strictPolicy)
    expect.soft(await succeeding(app, injecting), 'ran or were written').toEqual([])
  })

  await test.step('8. Do not enable allowRunningInsecureContent', async () => {
    expect.soft(preferences).toMatchObject({ allowRunningInsecureContent: false })
    expect.soft(await switchesOf(app, ['allow-running-insecure-content', 'ignore-certificate-errors'])).toEqual([])
  })

  await test.step('9. Do not enable experimental features', async () => {
    expect.soft(preferences).toMatchObject({ experimentalFeatures: false })
    expect.soft(await switchesOf(app, ['enable-experimental-web-platform-features'])).toEqual([])
  })

  await test.step('10. Do not use enableBlinkFeatures', async () => {
    expect.soft(preferences).toMatchObject({ enableBlinkFeatures: '' })
    expect.soft(await switchesOf(app, ['enable-blink-features'])).toEqual([])
  })

  await test.step('11. Do not use allowpopups for WebViews', async () => {
    expect.soft(preferences).toMatchObject({ webviewTag: false })
    await inPage(
      app,
      `{ const w = document.createElement('webview'); w.setAttribute('allowpopups', ''); w.src = 'https://example.com/'; document.body.append(w); 1 }`,
    )
    expect.soft(await kindsOfContents(app)).toEqual(['window'])
  })

  await test.step('12. Verify WebView options before creation', async () => {
    const kinds = await app.evaluate(async ({ BrowserWindow, webContents }) => {
      const foreign = new BrowserWindow({ show: false, webPreferences: { partition: 'pages', webviewTag: true } })
      await foreign.loadURL('data:text/html,<webview src="data:text/html,x" nodeintegration allowpopups></webview>')
      await new Promise((resolve) => setTimeout(resolve, 300))
      const found = webContents.getAllWebContents().map((contents) => contents.getType())
      foreign.destroy()
      return found
    })
    expect.soft(kinds.filter((kind) => kind === 'webview')).toEqual([])
  })

  await test.step('13. Disable or limit navigation', async () => {
    for (const target of [
      'https://example.com/',
      `http://${server.address}/`,
      'file:///etc/hostname',
      'data:text/html,x',
      'javascript:document.write(1)',
      'mailto:a@b.example',
      'blob:null/x',
      'app://elsewhere/',
    ]) {
      await follow(larkfield, target)
      await inPage(app, `(() => { try { location.href = ${JSON.stringify(target)} } catch {} return 1 })()`)
      await page.waitForTimeout(60)
      expect.soft(page.url(), target).toContain('app://steward/index.html')
    }
    expect.soft(await downloadsRefused(app)).toBe(true)
    expect.soft(await inPage(app, `document.querySelector('nav') !== null`), 'the page is as it was').toBe(true)
  })

  await test.step('14. Disable or limit creation of new windows', async () => {
    const opened = `[...['https://example.com/', 'app://steward/index.html', 'about:blank', 'file:///etc/hostname', ''].map((url) => window.open(url)), window.open('app://steward/index.html', 'x', 'nodeIntegration=yes')].every((one) => one === null)`
    expect.soft(await inPage(app, opened)).toBe(true)
    await follow(larkfield, 'app://steward/index.html', '_blank')
    expect.soft(app.windows()).toHaveLength(1)
  })

  await test.step('15. Do not use shell.openExternal with untrusted content', async () => {
    const opened = await openedLinks(larkfield, [
      'https://example.com/',
      'http://ico.org.uk/',
      'file:///etc/hostname',
      'javascript:alert(1)',
      'ms-calculator:',
      `${citedAddress}.example.com/`,
      citedAddress.replace('https://', 'https://someone@'),
      citedAddress,
    ])
    expect.soft(opened).toEqual([citedAddress])
  })

  await test.step('16. Use a current version of Electron', async () => {
    const { devDependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as {
      devDependencies: { electron: string }
    }
    expect.soft(devDependencies.electron, 'one version, written out').toMatch(/^\d+\.\d+\.\d+$/)
    const { oldest, info } = await runtime(larkfield)
    expect.soft(Number(devDependencies.electron.split('.')[0])).toBeGreaterThanOrEqual(oldest)
    expect.soft(info.runtimeSupported, 'an old one is not hidden').toBe(Number(info.electron.split('.')[0]) >= oldest)
  })

  await test.step('17. Validate the sender of all IPC messages', async () => {
    expect.soft(await askedFromElsewhere(larkfield)).toEqual({
      'our own page': 'answered',
      'our own page, a feature that is none': 'forbidden',
      'our own page, a name of every object': 'forbidden',
      'our own page, a verb of every object': 'forbidden',
      'our own page, no name at all': 'forbidden',
      'our own page, another channel': 'no answer',
      'a foreign page': 'forbidden',
      'a page without an address': 'forbidden',
      'a frame of our own address': 'forbidden',
    })
  })

  await test.step('18. Avoid usage of the file:// protocol', async () => {
    expect.soft(await page.evaluate(() => location.origin)).toBe('app://steward')
    const attempts = Object.fromEntries(
      [
        'file:///etc/hostname',
        'app://steward/../main/index.js',
        'app://steward/%2e%2e%2fmain%2findex.js',
        'app://steward/..%5cmain%5cindex.js',
      ].map((url) => [url, `fetch(${JSON.stringify(url)}).then((a) => !a.ok, () => true)`]),
    )
    expect.soft(await succeeding(app, attempts)).toEqual([])
  })

  await test.step('19. Check which fuses you can change', () => {
    // Read back from the packaged program by `npm run package:test`.
    const { build } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { build: { electronFuses: object } }
    expect.soft(build.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: true,
      loadBrowserProcessSpecificV8Snapshot: false,
    })
  })

  await test.step('20. Do not expose Electron APIs to untrusted web content', async () => {
    expect
      .soft(await page.evaluate(() => Object.keys(window.steward).toSorted()))
      .toEqual(['calls', 'clockOffsetMs', 'onChanged', 'onCommand'])
    expect
      .soft(
        await inPage(
          app,
          `(() => { try { window.steward.calls.x = 1 } catch {} return window.steward.calls.x === undefined })()`,
        ),
      )
      .toBe(true)
    const heard = page.evaluate(() => new Promise((done) => window.steward.onCommand((...given) => done(given))))
    await page.waitForTimeout(50)
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.send('command', 'nothing'))
    expect.soft(await heard, 'the word only, never the event').toEqual(['nothing'])
    const inside = `new Promise((done) => { const f = document.createElement('iframe'); document.body.append(f); const w = f.contentWindow; done(w.steward === undefined && w.require === undefined && w.process === undefined) })`
    expect.soft(await inPage(app, inside), 'a frame has no bridge').toBe(true)
  })

  server.close()
})
