import { api } from '../../app/api'
import { sayDone, useChange } from '../../app/use-change'
import { refuseGaps, type Leaving } from '../../ui/use-paper'

/** Saves a letter as the draft of a message; a person sends it from their own mail program. */
export function useSaveMail({
  to,
  subject,
  title,
  name,
  blocks,
  about,
  gaps,
}: Leaving & { to: string; subject: string }) {
  return useChange(
    async () => {
      refuseGaps(gaps)
      return api.mail.saveDraft({ to, subject, title, name, blocks: [...blocks], about, withPackage: false })
    },
    {
      onSuccess: ({ saved }) =>
        void (saved && sayDone('Draft saved. Open the file: your mail program shows it, ready to send.')),
    },
  )
}
