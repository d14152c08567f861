import type { Contact } from '@core/contacts/contact'
import { ConfirmDialog } from '../../ui/ConfirmDialog'
import { useSetNoContact } from './use-record'

type NoContactDialogProps = { readonly contact: Contact; readonly opened: boolean; readonly onClose: () => void }

/** Sets the mark “no contact at all”, or takes it off: it is more than a stop of marketing, and says so. */
export function NoContactDialog({
  contact: { id, displayName, noContactAtAll },
  opened,
  onClose,
}: NoContactDialogProps) {
  const save = useSetNoContact()
  const send = () => save.mutate({ id, noContactAtAll: !noContactAtAll }, { onSuccess: onClose })
  return (
    <ConfirmDialog
      opened={opened}
      onClose={onClose}
      onConfirm={send}
      busy={save.isPending}
      title={noContactAtAll ? `May ${displayName} be written to again?` : `No contact at all with ${displayName}?`}
      goes={
        noContactAtAll
          ? 'Messages no longer wait for a person’s decision. A stop of marketing stays as it is.'
          : 'This is for somebody who wants no message of any kind. Every message to them, also one they asked for, then waits for a person’s decision.'
      }
      stays={
        noContactAtAll
          ? 'Take the mark off only when the person asked for it.'
          : 'The law still obliges you to send answers to their requests and complaints, and news of a breach that could harm them. For marketing alone, “Stop contacting” is enough.'
      }
      button={noContactAtAll ? 'Take the mark off' : 'Mark no contact at all'}
    />
  )
}
