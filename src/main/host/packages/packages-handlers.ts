import type { BundleFormat, packagesContract, bundlingContract } from '@core/bundle/contract'
import { passphraseMessage } from '@core/bundle/passphrase-message'
import { packagePassphrase } from '@core/bundle/passphrase-words'
import type { Handlers } from '@core/contract/contract'
import { dialog } from 'electron'
import { randomInt } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import type { HostSetup } from '../host'
import type { PaperWriter } from '../paper-writer'
import { saveMessage } from '../mail/save-message'
import { askWorker } from './ask-worker'
import { explainWriting } from './explain-writing'
import { fingerprintOf } from './fingerprint'
import { fileEntry, textEntry } from './package-entries'
import type { ZipEntry } from './write-zip'

type Answer<V extends keyof typeof bundlingContract> = z.output<(typeof bundlingContract)[V]['output']>

const formatWords: Record<BundleFormat, string> = {
  zip: 'Locked package (ZIP)',
  pdf: 'PDF',
  docx: 'Word',
  json: 'JSON',
  csv: 'CSV table',
}

/** Parts of the work that are no file of the bundle: the pages, the data and the index. */
const OTHER_PARTS = 4

/** Bundles on their way out: a locked package, or one file. Nothing is written before the register has taken out what must not leave. */
export function createPackagesHandlers(setup: HostSetup, writer: PaperWriter): Handlers<typeof packagesContract> {
  let running = { done: 0, total: 0, cancelled: false }
  const ask = askWorker(setup.worker)
  const bundling = <V extends keyof typeof bundlingContract>(verb: V, input: unknown) =>
    ask<Answer<V>>('bundling', verb, input)

  return {
    async save({ requestId, format }) {
      running = { done: 0, total: 0, cancelled: false }
      // First, so that nobody chooses a place for something that may not leave yet.
      const started = await bundling('start', { requestId, format })
      const { id } = started
      try {
        const file = await chooseFile(started.reference, format)
        if (file === undefined || running.cancelled) return { saved: false, passphrase: null, name: '' }
        const passphrase = format === 'zip' ? packagePassphrase((below) => randomInt(below)) : null
        const whole =
          passphrase === null ? await writeOne(file, id, format) : await writePackage(file, started, passphrase)
        if (!whole) return { saved: false, passphrase: null, name: '' }
        const found = passphrase === null ? undefined : await fingerprintOf(file)
        const written = found && passphrase !== null ? { liesAt: file, ...found, passphrase } : null
        await bundling('finish', { id, format, written })
        return { saved: true, passphrase, name: path.basename(file) }
      } finally {
        await bundling('drop', { id })
        running = { done: 0, total: 0, cancelled: false }
      }
    },
    async words({ requestId }) {
      const { passphrase, name } = await bundling('words', { requestId })
      return { passphrase, name }
    },
    async saveWords({ requestId, to }) {
      const of = await bundling('words', { requestId })
      const saved = await saveMessage(setup, `${of.reference}-words`, () => ({
        to,
        ...passphraseMessage(of),
        files: [],
      }))
      return { saved }
    },
    progress: () => ({ done: running.done, total: running.total }),
    async cancel() {
      running.cancelled = true
      await ask('bundle', 'stop', undefined)
      return {}
    },
  }

  async function writeOne(file: string, id: string, format: BundleFormat): Promise<boolean> {
    running.total = 1
    const content = await contentOf(id, format)
    if (running.cancelled) return false
    await fs.writeFile(file, content).catch(explainWriting)
    return true
  }

  async function contentOf(id: string, format: BundleFormat): Promise<string | Uint8Array> {
    if (format === 'json' || format === 'csv') return (await bundling('data', { id }))[format]
    const paper = await bundling('paper', { id, at: 0 })
    return writer.write(format === 'docx' ? 'docx' : 'pdf', paper)
  }

  async function writePackage(file: string, { id, papers }: Answer<'start'>, passphrase: string): Promise<boolean> {
    const { json, csv, files } = await bundling('data', { id })
    running.total = files.length + papers + OTHER_PARTS
    const pages: ZipEntry[] = []
    for (let at = 0; at < papers && !running.cancelled; at++) {
      const bytes = await writer.write('pdf', await bundling('paper', { id, at }))
      const pieces = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
      pages.push({ path: papers === 1 ? 'What we hold.pdf' : `What we hold ${at + 1}.pdf`, pieces: () => [pieces] })
      running.done += 1
    }
    const data = [textEntry('data/what-we-hold.json', json), textEntry('data/what-we-hold.csv', csv)]
    const own = files.map((one) => fileEntry(ask, one))
    const { text } = await bundling('index', { id, files: [...pages, ...data].map((entry) => entry.path) })
    const entries = [textEntry('Read me first.txt', text), ...pages, ...data, ...own]
    const { writeZip } = await import('./write-zip')
    return writeZip(file, entries, passphrase, {
      written: () => {
        running.done += 1
      },
      isCancelled: () => running.cancelled,
    }).catch(explainWriting)
  }

  /** No name of a person: the file may be seen by others. */
  async function chooseFile(reference: string, format: BundleFormat): Promise<string | undefined> {
    const options = {
      defaultPath: `${reference}.${format}`,
      filters: [{ name: formatWords[format], extensions: [format] }],
    }
    const parent = setup.window()
    const { canceled, filePath } = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options)
    return canceled || !filePath ? undefined : filePath
  }
}
