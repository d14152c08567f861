import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import type { paperContract, PaperFormat } from '@core/paper/contract'
import { dialog } from 'electron'
import fs from 'node:fs/promises'
import type { HostSetup } from './host'
import type { PaperWriter } from './paper-writer'

const formatNames: Record<PaperFormat, string> = {
  docx: 'Word',
  pdf: 'PDF',
  html: 'Web page',
  txt: 'Plain text',
  csv: 'CSV table',
}

/** Puts documents on paper and into files of the person’s choice, each with its line in the audit trail. */
export function createPaperHandlers(setup: HostSetup, writer: PaperWriter): Handlers<typeof paperContract> {
  return {
    async save({ name, format, about, ...paper }) {
      const file = await chooseFile(name, format)
      if (!file) return { saved: false }
      const content = await writer.write(format, paper)
      await fs.writeFile(file, content).catch(explain)
      await setup.worker.call('documents', 'noteExport', { ...about, format })
      return { saved: true }
    },
    async print(paper) {
      return { printed: await writer.print(paper) }
    },
  }

  async function chooseFile(name: string, format: PaperFormat): Promise<string | undefined> {
    const options = { defaultPath: `${name}.${format}`, filters: [{ name: formatNames[format], extensions: [format] }] }
    const parent = setup.window()
    const { canceled, filePath } = parent
      ? await dialog.showSaveDialog(parent, options)
      : await dialog.showSaveDialog(options)
    return canceled || !filePath ? undefined : filePath
  }
}

function explain(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOSPC') throw new AppError('disk-full')
  if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') {
    throw new AppError('not-allowed', { reason: 'Steward may not write there. Choose another folder.' })
  }
  throw error
}
