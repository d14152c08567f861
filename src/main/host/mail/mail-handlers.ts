import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { toText } from '@core/documents/to-text'
import type { mailContract } from '@core/mail/contract'
import type { HostSetup } from '../host'
import { askWorker } from '../packages/ask-worker'
import { keptPackage } from '../packages/kept-package'
import type { PaperWriter } from '../paper-writer'
import { saveMessage } from './save-message'

/** Letters as drafts for the person’s own mail program: saved as a file they open themselves. Nothing is sent from here. */
export function createMailHandlers(setup: HostSetup, writer: PaperWriter): Handlers<typeof mailContract> {
  const ask = askWorker(setup.worker)
  return {
    async saveDraft({ name, to, subject, title, blocks, withPackage, about }) {
      const text = toText(blocks)
      const { holds } = await ask<{ holds: boolean }>('bundling', 'holdsWords', { text: `${subject}\n${text}` })
      if (holds)
        throw new AppError('not-allowed', {
          reason: 'The passphrase of a package stands in this message. Take it out: it goes another way.',
        })
      const pack = withPackage ? await keptPackage(setup, ask, about.subject) : undefined
      if (withPackage && !pack) return { saved: false }
      const saved = await saveMessage(setup, name, async () => {
        const letter = await writer.write('pdf', { title, blocks })
        const pdf = typeof letter === 'string' ? Buffer.from(letter) : letter
        const files = [{ name: `${name}.pdf`, type: 'application/pdf', bytes: pdf }, ...(pack ? [pack] : [])]
        return { to, subject, text, files }
      })
      if (saved) await setup.worker.call('documents', 'noteExport', { ...about, format: 'eml' })
      return { saved }
    },
  }
}
