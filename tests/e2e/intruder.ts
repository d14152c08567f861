import type { Steward } from './steward'

/** What a script that got into the page would try, each true when it failed. */
type Attempts = Readonly<Record<string, string>>

/** Points 2 and 3: does anything of Node, of Electron or of the bridge’s own world lie about? */
export const powers: Attempts = {
  'require is not there': `typeof require === 'undefined'`,
  'process is not there': `typeof process === 'undefined'`,
  'Buffer and global are not there': `typeof Buffer === 'undefined' && typeof global === 'undefined'`,
  'module is not there': `typeof module === 'undefined' && typeof __dirname === 'undefined'`,
  'electron is not there': `typeof electron === 'undefined' && typeof ipcRenderer === 'undefined'`,
  'no worker has Node': `new Promise((done) => { try { const w = new Worker(URL.createObjectURL(new Blob(["postMessage(typeof require)"]))); w.onmessage = (e) => done(e.data === 'undefined'); w.onerror = () => done(true) } catch { done(true) } setTimeout(() => done(true), 500) })`,
  'a changed prototype does not reach the bridge’s world': `(async () => {
    const seen = []
    const kept = [Array.prototype.map, Array.prototype.push, Function.prototype.call, Function.prototype.apply, Promise.prototype.then, JSON.stringify]
    const spy = (one) => function (...args) { seen.push(this, ...args); return Reflect.apply(one, this, args) }
    Array.prototype.map = spy(kept[0]); Array.prototype.push = kept[1]
    Function.prototype.call = spy(kept[2]); Function.prototype.apply = spy(kept[3]); JSON.stringify = spy(kept[5])
    try { await window.steward.calls.register.status() } finally {
      Array.prototype.map = kept[0]; Array.prototype.push = kept[1]; Function.prototype.call = kept[2]; Function.prototype.apply = kept[3]; JSON.stringify = kept[5]
    }
    return !seen.some((one) => one && (one.invoke || one.sendSync || one.senderFrame || one.binding))
  })()`,
  'the way from a bridge function back to a constructor ends in the page’s own policy': `(() => { try { window.steward.calls.register.status.constructor('return process')(); return false } catch { return true } })()`,
}

/** Points 1 and 6: reaching out, to the outside and to a server on this computer (`HERE`). */
export const reachingOut: Attempts = {
  'fetch to the outside': `fetch('https://example.com/').then(() => false, () => true)`,
  'fetch of a server on this computer': `fetch('http://HERE/').then(() => false, () => true)`,
  'fetch without reading the answer': `fetch('http://HERE/', { mode: 'no-cors' }).then(() => false, () => true)`,
  'an old-fashioned request': `new Promise((done) => { const r = new XMLHttpRequest(); r.onload = () => done(false); r.onerror = () => done(true); try { r.open('GET', 'http://HERE/'); r.send() } catch { done(true) } })`,
  'a web socket': `new Promise((done) => { try { const s = new WebSocket('ws://HERE/'); s.onopen = () => done(false); s.onerror = () => done(true) } catch { done(true) } })`,
  'an event source': `new Promise((done) => { try { const s = new EventSource('http://HERE/'); s.onopen = () => done(false); s.onerror = () => done(true) } catch { done(true) } })`,
  'a beacon': `new Promise((done) => { addEventListener('securitypolicyviolation', () => done(true), { once: true }); navigator.sendBeacon('http://HERE/', 'x'); setTimeout(() => done(false), 1000) })`,
  'an image': `new Promise((done) => { const i = new Image(); i.onload = () => done(false); i.onerror = () => done(true); i.src = 'http://HERE/x.png' })`,
  'a style sheet': `new Promise((done) => { const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = 'http://HERE/x.css'; l.onload = () => done(false); l.onerror = () => done(true); document.head.append(l) })`,
  'a font': `new FontFace('x', 'url(http://HERE/x.woff2)').load().then(() => false, () => true)`,
  'a prefetch': `new Promise((done) => { const l = document.createElement('link'); l.rel = 'prefetch'; l.href = 'http://HERE/x'; l.onload = () => done(false); l.onerror = () => done(true); document.head.append(l); setTimeout(() => done(true), 500) })`,
  'a look-up of a name': `new Promise((done) => { const l = document.createElement('link'); l.rel = 'dns-prefetch'; l.href = '//marker.example.com'; document.head.append(l); setTimeout(() => done(true), 50) })`,
  'a call between browsers': `(async () => { const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:HERE' }] }); p.createDataChannel('x'); await p.setLocalDescription(await p.createOffer()); await new Promise((r) => setTimeout(r, 300)); p.close(); return true })()`,
  'another host of our own scheme': `fetch('app://elsewhere/index.html').then(() => false, () => true)`,
}

/** Point 7: running words as code, and writing markup. */
export const injecting: Attempts = {
  eval: `(() => { try { eval('1'); return false } catch { return true } })()`,
  'new Function': `(() => { try { new Function('return 1')(); return false } catch { return true } })()`,
  'a text for setTimeout': `new Promise((done) => { try { setTimeout('window.pwned1 = 1', 0) } catch {} setTimeout(() => done(window.pwned1 === undefined), 50) })`,
  'an inline script': `new Promise((done) => { const s = document.createElement('script'); try { s.textContent = 'window.pwned2 = 1' } catch { return done(true) } document.body.append(s); setTimeout(() => done(window.pwned2 === undefined), 50) })`,
  'a script from data': `new Promise((done) => { const s = document.createElement('script'); try { s.src = 'data:text/javascript,window.pwned3=1' } catch { return done(true) } s.onload = () => done(false); s.onerror = () => done(true); document.body.append(s) })`,
  'an import from a blob': `(() => { const url = URL.createObjectURL(new Blob(['window.pwned4 = 1'], { type: 'text/javascript' })); return import(url).then(() => false, () => true) })()`,
  'markup as HTML': `(() => { try { document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'; return false } catch { return true } })()`,
  'a handler as an attribute': `new Promise((done) => { const b = document.createElement('button'); try { b.setAttribute('onclick', 'window.pwned5 = 1') } catch { return done(true) } document.body.append(b); b.click(); setTimeout(() => done(window.pwned5 === undefined), 50) })`,
  'a policy of the intruder’s own': `(() => { try { trustedTypes.createPolicy('intruder', { createHTML: (t) => t }); return false } catch { return true } })()`,
  WebAssembly: `WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])).then(() => false, () => true)`,
  'a service worker': `navigator.serviceWorker ? navigator.serviceWorker.register('x.js').then(() => false, () => true) : true`,
  'a base': `(() => { const b = document.createElement('base'); b.href = 'https://example.com/'; document.head.append(b); const is = document.baseURI.startsWith('app://steward/'); b.remove(); return is })()`,
  'an embedded thing': `new Promise((done) => { const o = document.createElement('object'); try { o.data = 'app://steward/index.html' } catch { return done(true) } o.onload = () => done(false); o.onerror = () => done(true); document.body.append(o); setTimeout(() => done(true), 500) })`,
}

/** Point 5: asking for what only a person may give. `ask` names of the permission interface; then the interfaces themselves. */
export const permissionNames = [
  'accelerometer',
  'background-sync',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'geolocation',
  'gyroscope',
  'idle-detection',
  'keyboard-lock',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'notifications',
  'payment-handler',
  'persistent-storage',
  'pointer-lock',
  'screen-wake-lock',
  'storage-access',
  'window-management',
] as const

/** Point 5, in use. */
export const asking: Attempts = {
  'the camera': `navigator.mediaDevices.getUserMedia({ video: true }).then(() => false, () => true)`,
  'the microphone': `navigator.mediaDevices.getUserMedia({ audio: true }).then(() => false, () => true)`,
  'the screen': `navigator.mediaDevices.getDisplayMedia().then(() => false, () => true)`,
  'the position': `new Promise((done) => navigator.geolocation.getCurrentPosition(() => done(false), () => done(true), { timeout: 2000 }))`,
  notifications: `Notification.requestPermission().then((p) => p === 'denied')`,
  'musical instruments': `navigator.requestMIDIAccess({ sysex: true }).then(() => false, () => true)`,
  'reading the clipboard': `navigator.clipboard.readText().then(() => false, () => true)`,
  'keeping the screen awake': `navigator.wakeLock.request('screen').then(() => false, () => true)`,
  'the whole screen': `document.documentElement.requestFullscreen().then(() => false, () => true)`,
  'the pointer': `Promise.resolve(document.body.requestPointerLock({})).then(() => document.pointerLockElement === null, () => true)`,
  'idle times': `IdleDetector.requestPermission().then((p) => p === 'denied', () => true)`,
  'a Bluetooth device': `navigator.bluetooth ? navigator.bluetooth.requestDevice({ acceptAllDevices: true }).then(() => false, () => true) : true`,
  'a USB device': `navigator.usb.requestDevice({ filters: [] }).then(() => false, () => true)`,
  'a serial port': `navigator.serial.requestPort().then(() => false, () => true)`,
  'an input device': `navigator.hid.requestDevice({ filters: [] }).then((found) => found.length === 0, () => true)`,
  'the fonts of this computer': `queryLocalFonts().then((found) => found.length === 0, () => true)`,
  'the other screens': `getScreenDetails().then(() => false, () => true)`,
  'storage that stays': `navigator.storage.persist().then((is) => !is)`,
}

/** Runs attempts as scripts in the page’s own world, with a click’s rights, and returns those that did not fail, with what came back. */
export async function succeeding(app: Steward['app'], attempts: Attempts, here = ''): Promise<string[]> {
  const through: string[] = []
  for (const [name, attempt] of Object.entries(attempts)) {
    const failed = await inPage(app, attempt.replaceAll('HERE', here))
    if (failed !== true) through.push(`${name}: ${String(failed)}`)
  }
  return through
}

/** Runs text as a script in the page’s own world, as an intruder’s would (Playwright’s own evaluate is not bound by the page’s policy). */
export async function inPage(app: Steward['app'], attempt: string): Promise<unknown> {
  return app.evaluate(async ({ BrowserWindow }, code) => {
    const slow = new Promise((resolve) => setTimeout(() => resolve('no answer'), 5000))
    const asked = BrowserWindow.getAllWindows()[0]
      ?.webContents.executeJavaScript(code, true)
      .catch((error: unknown) => `threw ${String(error)}`)
    return Promise.race([asked, slow])
  }, attempt)
}
