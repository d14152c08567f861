import { Button } from '@mantine/core'
import type { Leaving } from '../../ui/use-paper'
import { useSaveMail } from './use-save-mail'

type PersonMailDraftProps = Leaving & { readonly to: string; readonly reference: string }

/** The letter to one person as a draft for the mail program; nothing is sent from here. */
export function PersonMailDraft({ to, reference, ...leaving }: PersonMailDraftProps) {
  const save = useSaveMail({ ...leaving, to, subject: `What happened to your information, ${reference}` })
  return (
    <Button variant="default" aria-busy={save.isPending} onClick={() => save.mutate(undefined)}>
      E-mail draft
    </Button>
  )
}
