import { manifestOf, type PackContent, type PackedFile } from '@core/evidence/pack-file'
import type { PackForm } from '@core/evidence/scope'
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownFiles, packEntries } from '../../../src/main/host/evidence-pack'
import { packProgress } from '../../../src/main/host/evidence-progress'
import { writeZip } from '../../../src/main/host/packages/write-zip'
import { temporaryFolder } from '../../fixtures/temporary-folder'

const has7z = spawnSync('7z', ['i']).status === 0
const about = {
  organisation: 'Larkfield',
  title: 'Access request AR-2026-001',
  period: '',
  madeAt: '2026-11-24T10:42:00.000Z',
}
const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

/** A paper and a file of 600 KB, as the register hands them out: in pieces. */
function contentsOf(form: PackForm): PackContent[] {
  const paper = form === 'review' ? 'review-copy.html#p0001' : 'cases/0001.html'
  return [
    { path: paper, title: 'Case <b>AR-2026-001</b>', part: 'cases' },
    { path: 'files/0002.bin', title: 'scan.bin', part: 'files' },
  ]
}
const file = Buffer.alloc(600_000, 7)
const piece = 256 * 1024

async function ask<T>(_feature: string, verb: string, input: unknown): Promise<T> {
  const pieces = Math.ceil(file.length / piece)
  const at = (input as { position?: number }).position ?? 0
  const answer: unknown =
    verb === 'open'
      ? { pieces, fingerprint: hashOf(file) }
      : { bytes: file.subarray(at * piece, Math.min(file.length, (at + 1) * piece)) }
  return Promise.resolve(answer as T)
}

function packOf(form: PackForm, { limit = 1e9, asked = ask } = {}) {
  const contents = contentsOf(form)
  const progress = packProgress(contents.length + ownFiles, file.length, limit)
  const files: PackedFile[] = []
  const entry = (at: number) => {
    const content = contents[at]
    if (!content) throw new Error('no such entry')
    const isFile = content.part === 'files'
    const text = form === 'review' ? '<h1>Case AR-2026-001</h1>' : '<!doctype html><h1>Case</h1>'
    return Promise.resolve({
      ...content,
      kind: isFile ? ('attachment' as const) : ('text' as const),
      attachmentId: isFile ? 'a file' : '',
      text: isFile ? '' : text,
    })
  }
  return { files, progress, entries: packEntries({ about, contents, form, entry, ask: asked, progress }, files) }
}

function unpacked(zip: string, passphrase = ''): string {
  const out = temporaryFolder()
  execFileSync('7z', ['x', `-p${passphrase}`, `-o${out}`, zip])
  return out
}

describe.skipIf(!has7z)('a pack on the disk', () => {
  it('opens with 7-Zip, and every hash of its list is right', async () => {
    const zip = path.join(temporaryFolder(), 'pack.zip')
    const { files, progress, entries } = packOf('pack')
    expect(await writeZip(zip, entries, null)).toBe(true)
    const out = unpacked(zip)
    const manifest = fs.readFileSync(path.join(out, 'manifest.json'), 'utf8')
    expect(manifest).toBe(manifestOf(about, files))
    expect(files.map((one) => one.path)).toEqual(['cases/0001.html', 'files/0002.bin', 'index.html'])
    for (const one of files) {
      const bytes = fs.readFileSync(path.join(out, one.path))
      expect([one.size, one.sha256]).toEqual([bytes.length, hashOf(bytes)])
    }
    expect(fs.readFileSync(path.join(out, 'index.html'), 'utf8')).toContain('<a href="cases/0001.html">')
    expect(progress.now()).toMatchObject({ total: 5, share: 1 })
  })

  it('locked, opens with its words and not with others', async () => {
    const zip = path.join(temporaryFolder(), 'pack.zip')
    expect(await writeZip(zip, packOf('pack').entries, 'acorn actor amber')).toBe(true)
    expect(spawnSync('7z', ['t', '-pacorn actor amberly', zip]).status).not.toBe(0)
    expect(spawnSync('7z', ['t', '-p', zip]).status).not.toBe(0)
    const out = unpacked(zip, 'acorn actor amber')
    expect(fs.readFileSync(path.join(out, 'files/0002.bin')).equals(file)).toBe(true)
    expect(fs.readFileSync(path.join(out, 'verify.html'), 'utf8')).toContain('Check this evidence')
    expect(execFileSync('7z', ['l', '-slt', zip], { encoding: 'utf8' })).toContain('AES-256')
  })

  it('to review, is one page that says it is a copy, with its date, and links to what lies beside it', async () => {
    const zip = path.join(temporaryFolder(), 'review.zip')
    const { files, entries } = packOf('review')
    expect(await writeZip(zip, entries, null)).toBe(true)
    const out = unpacked(zip)
    const page = fs.readFileSync(path.join(out, 'review-copy.html'), 'utf8')
    expect(page).toContain('Copy for review, made on 24 November 2026. To read, not to change')
    expect(page).toContain('<section id="p0001">\n<h1>Case AR-2026-001</h1>')
    expect(page).toContain('<a href="#p0001">Case &lt;b&gt;AR-2026-001&lt;/b&gt;</a>')
    expect(page).toContain('<a href="files/0002.bin">scan.bin</a>')
    expect(page).not.toMatch(/<script|https?:|src=/)
    expect(fs.readdirSync(out).toSorted()).toEqual(['files', 'manifest.json', 'review-copy.html', 'verify.html'])
    expect(files.find((one) => one.path === 'review-copy.html')?.sha256).toBe(hashOf(page))
  })
})

describe('a pack that is not written', () => {
  it('is refused in words where it grows too large, and leaves nothing', async () => {
    const folder = temporaryFolder()
    const writing = writeZip(path.join(folder, 'pack.zip'), packOf('pack', { limit: 300_000 }).entries, null)
    await expect(writing).rejects.toMatchObject({
      detail: { reason: 'It grows beyond 1 MB. Choose a shorter time, or one case after the other.' },
    })
    expect(fs.readdirSync(folder)).toEqual([])
  })

  it('is given up in the middle of a file, and leaves nothing', async () => {
    const folder = temporaryFolder()
    let pieces = 0
    const { progress, entries } = packOf('pack', {
      asked: <T>(feature: string, verb: string, input: unknown) => {
        if (verb === 'piece' && ++pieces === 2) progress.cancel()
        return ask<T>(feature, verb, input)
      },
    })
    const stop = { isCancelled: progress.isCancelled }
    await expect(writeZip(path.join(folder, 'pack.zip'), entries, null, stop)).rejects.toThrow('given up')
    expect(pieces).toBe(2)
    expect(fs.readdirSync(folder)).toEqual([])
  })
})
