import type { Contact } from '@core/contacts/contact'
import { RecordCheckDialog } from './RecordCheckDialog'
import { useNumbersOf } from './use-screening'

type ScreenNumberDialogProps = {
  readonly contact: Pick<Contact, 'id' | 'updatedAt'>
  /** The number that is meant; empty where the contact has none. */
  readonly pointId: string
  readonly onClose: () => void
}

/** Records a check of one number of a contact, with the registers that number needs. */
export function ScreenNumberDialog({ contact, pointId, onClose }: ScreenNumberDialogProps) {
  const { data: numbers, isPending } = useNumbersOf(contact.id, contact.updatedAt)
  const number = numbers?.find((one) => one.pointId === pointId)
  if (isPending) return null
  return (
    <RecordCheckDialog
      {...(number && { phone: number.value, registers: [...number.registers, ...number.faxRegisters] })}
      onClose={onClose}
    />
  )
}
