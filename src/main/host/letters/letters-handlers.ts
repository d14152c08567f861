import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { LeavingLetter, letteringContract, lettersContract, LettersWanted } from '@core/letters/contract'
import { letterFileName } from '@core/letters/letter-names'
import { dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { z } from 'zod'
import type { HostSetup } from '../host'
import { askWorker } from '../packages/ask-worker'
import { explainWriting } from '../packages/explain-writing'
import type { PaperWriter } from '../paper-writer'
import { openLettersFolder } from './letters-folder'

type Answer<V extends keyof typeof letteringContract> = z.output<(typeof letteringContract)[V]['output']>
type Batch = Answer<'start'> & { readonly form: LettersWanted['form'] }

/** Thrown where the person cancelled, so that everything on the way is taken away like after a fault. */
class Cancelled extends Error {}

/** How often letters are begun anew because somebody wrote to the register meanwhile. */
const TRIES = 5

/** Letters to many people on their way out: a file each in a new folder, or one file to print; whole or not at all (SP12). */
export function createLettersHandlers(
  setup: Pick<HostSetup, 'worker' | 'window'>,
  writer: PaperWriter,
): Handlers<typeof lettersContract> {
  let running = { done: 0, total: 0, cancelled: false }
  const ask = askWorker(setup.worker)
  const lettering = <V extends keyof typeof letteringContract>(verb: V, input: unknown) =>
    ask<Answer<V>>('lettering', verb, input)

  return {
    async save(wanted) {
      running = { done: 0, total: 0, cancelled: false }
      let batch = await begin(wanted)
      let keptBack = batch.keptBack
      try {
        const place = await choosePlace(batch)
        if (place === undefined) return { saved: false, total: batch.total, keptBack: 0, name: '' }
        for (let tries = 1; ; tries++) {
          running = { ...running, done: 0, total: batch.total }
          try {
            const name = wanted.form === 'print' ? await printFile(batch, place) : await folderOf(batch, place)
            return { saved: true, total: batch.total, keptBack, name }
          } catch (error) {
            if (!(error instanceof AppError) || error.code !== 'conflict' || tries === TRIES) throw error
          }
          batch = await begin(wanted)
          keptBack += batch.keptBack
        }
      } catch (error) {
        if (error instanceof Cancelled) return { saved: false, total: batch.total, keptBack: 0, name: '' }
        throw error
      } finally {
        await lettering('drop', { id: batch.id }).catch(() => undefined) // locked meanwhile: then it is gone already
        running = { done: 0, total: 0, cancelled: false }
      }
    },
    progress: () => ({ done: running.done, total: running.total }),
    cancel() {
      running.cancelled = true
      return {}
    },
  }

  async function begin(wanted: LettersWanted): Promise<Batch> {
    return { ...(await lettering('start', wanted)), form: wanted.form }
  }

  async function folderOf({ id, name, total, form }: Batch, parent: string): Promise<string> {
    const folder = await openLettersFolder(parent, name)
    // A Word file needs no window to be laid out in.
    const paper = form === 'pdf' ? await writer.manyPdfs() : undefined
    try {
      for await (const letter of lettersOf(id)) {
        const content = letter.docx ?? (await paper?.pdf(letter))
        if (!content) throw new AppError('unexpected')
        await folder.write(letterFileName(running.done + 1, total, form), content)
      }
      await folder.write('list-of-letters.csv', (await lettering('list', { id, ending: form })).text)
      stopIfCancelled()
      await lettering('finish', { id })
      return await folder.finish()
    } catch (error) {
      await folder.giveUp()
      throw error
    } finally {
      paper?.close()
    }
  }

  /** Laid out in one go, because each page is numbered by the program that prints; written beside its name first. */
  async function printFile({ id }: Batch, file: string): Promise<string> {
    const paper = await writer.manyPdfs()
    const part = `${file}.part`
    try {
      const pdf = await paper.together(lettersOf(id))
      stopIfCancelled()
      await fs.writeFile(part, pdf).catch(explainWriting)
      await lettering('finish', { id })
      await fs.rename(part, file).catch(explainWriting)
      return path.basename(file)
    } catch (error) {
      await fs.rm(part, { force: true })
      throw error
    } finally {
      paper.close()
    }
  }

  async function* lettersOf(id: string): AsyncGenerator<LeavingLetter> {
    // The next few are asked for while these are written.
    let coming = lettering('next', { id })
    for (;;) {
      const { letters } = await coming
      if (letters.length === 0) return
      coming = lettering('next', { id })
      coming.catch(() => undefined) // thrown where it is awaited, if it ever is
      for (const letter of letters) {
        stopIfCancelled()
        yield letter
        running.done += 1
      }
    }
  }

  function stopIfCancelled(): void {
    if (running.cancelled) throw new Cancelled()
  }

  async function choosePlace({ form, name }: Batch): Promise<string | undefined> {
    const parent = setup.window()
    if (form === 'print') {
      const options: SaveDialogOptions = {
        defaultPath: `${name}.pdf`,
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      }
      const asked = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options))
      return asked.canceled || !asked.filePath ? undefined : asked.filePath
    }
    const options: OpenDialogOptions = {
      title: 'Where should the folder of letters go?',
      buttonLabel: 'Put them here',
      properties: ['openDirectory', 'createDirectory'],
    }
    const asked = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options))
    return asked.canceled ? undefined : asked.filePaths[0]
  }
}
