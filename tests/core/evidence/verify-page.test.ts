import { manifestOf } from '@core/evidence/pack-file'
import { verifyPage, verifyStyle } from '@core/evidence/verify-page'
import { sha256Script, verifyScript } from '@core/evidence/verify-script'
import { createHash, randomBytes } from 'node:crypto'
import vm from 'node:vm'
import { describe, expect, it } from 'vitest'

type Hash = { add(bytes: Uint8Array): void; hex(): string }
const sha256 = vm.runInNewContext(`${sha256Script}; sha256`, { Uint8Array, Int32Array, Math }) as () => Hash
const node = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('the SHA-256 the page carries', () => {
  it('gives what Node gives for every length around a block', () => {
    for (let length = 0; length <= 200; length++) {
      const bytes = randomBytes(length)
      const made = sha256()
      made.add(bytes)
      expect(made.hex(), String(length)).toBe(node(bytes))
    }
  })

  it('gives the same however the bytes are cut', () => {
    const bytes = randomBytes(70_000)
    for (const cut of [1, 3, 63, 64, 65, 4096]) {
      const made = sha256()
      for (let at = 0; at < bytes.length; at += cut) made.add(bytes.subarray(at, at + cut))
      expect(made.hex()).toBe(node(bytes))
    }
  })
})

describe('the page', () => {
  const about = {
    organisation: 'Larkfield <Coaching>',
    title: 'Request AR-2026-001',
    period: '',
    madeAt: '2026-11-24T10:42:00Z',
  }
  const files = [{ path: 'cases/1.html', title: '</pre><script>alert(1)</script>', size: 3, sha256: '0'.repeat(64) }]
  const hashes = { script: 'c2NyaXB0', style: 'c3R5bGU=' }
  const page = verifyPage(about, manifestOf(about, files), hashes)

  it('runs its own script only, and reaches nothing', () => {
    expect(page).toContain('default-src &#39;none&#39;')
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).toContain(`<script>${verifyScript}</script>`)
    expect(page).toContain(`<style>${verifyStyle}</style>`)
    expect(page).not.toMatch(/https?:|src=|href=/)
    expect(verifyScript).not.toMatch(/<\/script|innerHTML|fetch|eval|XMLHttp/)
  })
})
