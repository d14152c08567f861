import { api } from '../../app/api'
import { sayDone, useChange } from '../../app/use-change'
import { type Leaving, refuseGaps } from '../../ui/use-paper'

/** Saves a letter as the draft of a message; it opens in the mail program, ready to be sent by a person. */
export function useSaveDraft({
  to,
  subject,
  title,
  name,
  blocks,
  about,
  gaps,
}: Leaving & { to: string; subject: string }) {
  return useChange(
    async (withPackage: boolean) => {
      refuseGaps(gaps)
      return api.mail.saveDraft({ to, subject, title, name, blocks: [...blocks], about, withPackage })
    },
    {
      onSuccess: ({ saved }) =>
        void (saved && sayDone('Draft saved. Open the file: your mail program shows it, ready to send.')),
    },
  )
}
