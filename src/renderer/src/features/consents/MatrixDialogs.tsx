import type { PermissionMatrix } from '@core/consents/matrix'
import type { Contact } from '@core/contacts/contact'
import { subscriberTypeWords } from '@core/contacts/subscriber-type'
import { ContactPartDialog } from '../contacts/ContactPartDialog'
import { LegalFields } from '../contacts/LegalFields'
import { LineDialog } from '../contacts/LineDialog'
import { NoticeDialog } from '../contacts/NoticeDialog'
import { OriginFields } from '../contacts/OriginFields'
import { SignDialog } from '../house/SignDialog'
import { ScreenNumberDialog } from '../screening/ScreenNumberDialog'
import { AssessmentDialog } from './AssessmentDialog'
import { FillInForm } from './FillInForm'
import { GiveDialog } from './GiveDialog'
import { chosenIn, type Looked } from './looked'
import { SoftOptInDialog } from './SoftOptInDialog'

/** What can be opened from an answer: each form that mends something, and the paper to be filled in. */
export type Opened =
  | 'consent'
  | 'soft-opt-in'
  | 'screen'
  | 'sign'
  | 'assessment'
  | 'source'
  | 'whose-line'
  | 'legal-form'
  | 'notice'
  | 'paper'

type MatrixDialogsProps = {
  readonly opened: Opened | null
  readonly contact: Contact
  readonly matrix: PermissionMatrix
  readonly looked: Looked | null
  readonly onClose: () => void
}

/** The form that was asked for, about the cell that is looked at. */
export function MatrixDialogs({ opened, contact, matrix, looked, onClose }: MatrixDialogsProps) {
  const chosen = chosenIn(looked)
  const part = { contact, onClose }
  switch (opened) {
    case 'consent':
      return <GiveDialog contactId={contact.id} matrix={matrix} chosen={chosen} onClose={onClose} />
    case 'soft-opt-in':
      return <SoftOptInDialog contactId={contact.id} matrix={matrix} chosen={chosen} onClose={onClose} />
    case 'paper':
      return <FillInForm contactId={contact.id} onClose={onClose} />
    case 'screen':
      return <ScreenNumberDialog {...part} pointId={looked?.pointId ?? ''} />
    case 'sign':
      return <SignDialog contactId={contact.id} {...(chosen && { channel: chosen.channel })} onClose={onClose} />
    case 'assessment':
      return <AssessmentDialog purpose={chosen?.purpose} onClose={onClose} />
    case 'whose-line':
      return <LineDialog {...part} pointId={looked?.pointId ?? ''} />
    case 'notice':
      return <NoticeDialog {...part} opened />
    case 'legal-form':
      return (
        <ContactPartDialog {...part} title="Confirm the legal form">
          {(form) => <LegalFields form={form} hint={subscriberTypeWords[form.values.subscriberType].say} />}
        </ContactPartDialog>
      )
    case 'source':
      return (
        <ContactPartDialog {...part} title="Where the details came from">
          {(form) => <OriginFields form={form} />}
        </ContactPartDialog>
      )
    default:
      return null
  }
}
