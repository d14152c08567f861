import { vocabularyOf } from '@core/organisation/vocabulary'
import { IconArchive } from '@tabler/icons-react'
import { useState } from 'react'
import { useParams } from 'wouter'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { Gone } from '../../ui/Gone'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { WithAside } from '../../ui/WithAside'
import { Attachments } from '../attachments/Attachments'
import { BasisSheet } from '../basis/BasisSheet'
import { ClaimDialog } from '../claims/ClaimDialog'
import { ClaimsNotice } from '../claims/ClaimsNotice'
import { EngagementsSheet } from '../coaching/EngagementsSheet'
import { PermissionMatrix } from '../consents/PermissionMatrix'
import { wasLeftOpen } from '../drafts/held-drafts'
import { AnswersToLookAt } from '../guidance/AnswersToLookAt'
import { SignsSheet } from '../house/SignsSheet'
import { ScreenedPoints } from '../screening/ScreenedPoints'
import { StopsNotice } from '../suppression/StopsNotice'
import { useStopsOf } from '../suppression/use-stops'
import { ContactActions } from './ContactActions'
import { ContactDrawer } from './ContactDrawer'
import { ContactFacts } from './ContactFacts'
import { ContactTimeline } from './ContactTimeline'
import { LeavingNotice } from '../erasure/LeavingNotice'
import { EraseDialog } from './EraseDialog'
import { HeldNotice } from './HeldNotice'
import { NoContactDialog } from './NoContactDialog'
import { NoContactNotice } from './NoContactNotice'
import { NoticeDuty } from './NoticeDuty'
import { PeopleSheet } from './PeopleSheet'
import { TrashNotice } from './TrashNotice'
import { whoLine } from './contact-words'
import { useContact } from './use-contacts'

/** One person or organisation: how to reach them, what is known, and everything that happened. */
export function ContactPage() {
  const { id } = useParams<{ id: string }>()
  // The id, not yes or no: the page stays when a link leads to another contact.
  const [erasing, setErasing] = useState('')
  return (
    <>
      <ContactMatter id={id} onErase={() => setErasing(id)} />
      {/* Beside the page and not in it: it still says what was done when the contact is gone. */}
      <EraseDialog key={id} id={id} opened={erasing === id} onClose={() => setErasing('')} />
    </>
  )
}

function ContactMatter({ id, onErase }: { readonly id: string; readonly onErase: () => void }) {
  const { data: contact, error } = useContact(id)
  const { data: stops } = useStopsOf(contact)
  const today = useToday()
  const [editing, setEditing] = useState(() => wasLeftOpen({ form: 'contact', part: id }))
  const [marking, setMarking] = useState(false)
  const [claiming, setClaiming] = useState(false)
  const words = vocabularyOf(useOrganisation().data?.sector)
  if (error) {
    return (
      <Gone title="This contact is no longer in the register" crumb={{ label: words.contacts, href: '/contacts' }} />
    )
  }
  if (!contact) return <Loading rows={6} />
  // Its erasure waits for its day: it can be read, and nothing of it can be used or changed.
  const leaving = contact.stage === 'leaving'
  return (
    <>
      <PageHead
        crumb={[{ label: words.contacts, href: '/contacts' }]}
        title={<bdi>{contact.displayName}</bdi>}
        badge={contact.status === 'archived' && <StateWord icon={IconArchive} word="Archived" color="dimmed" pill />}
        lead={<bdi>{whoLine(contact, today)}</bdi>}
        actions={
          !leaving && (
            <ContactActions
              contact={contact}
              onEdit={() => setEditing(true)}
              onErase={onErase}
              onNoContact={() => setMarking(true)}
              onClaim={() => setClaiming(true)}
            />
          )
        }
      />
      <WithAside asideLabel="What happened" aside={<ContactTimeline id={id} />}>
        {leaving && <LeavingNotice id={id} onClaim={() => setClaiming(true)} />}
        <ClaimsNotice contactId={id} />
        <TrashNotice contact={contact} onErase={onErase} />
        {!leaving && <HeldNotice id={id} />}
        <NoContactNotice contact={contact} />
        <StopsNotice stops={stops} />
        <AnswersToLookAt contactId={id} />
        {contact.stage === 'kept' && <NoticeDuty contact={contact} />}
        {!leaving && <PermissionMatrix contactId={id} />}
        {!leaving && <SignsSheet key={`signs ${id}`} contactId={id} />}
        <Sheet title="How to reach them">
          <ScreenedPoints contact={contact} isFrozen={leaving} />
        </Sheet>
        <Sheet title="What you know">
          <ContactFacts contact={contact} />
        </Sheet>
        {!leaving && <EngagementsSheet contactId={id} isClient={contact.roles.includes('coaching-client')} />}
        {contact.kind === 'organisation' && <PeopleSheet id={id} />}
        {contact.kind === 'person' && !leaving && <BasisSheet contact={contact} />}
        {!leaving && <Attachments ownerKind="contact" ownerId={id} contactId={id} />}
      </WithAside>
      <ContactDrawer
        key={contact.updatedAt}
        opened={editing}
        contact={contact}
        title="Edit the contact"
        onClose={() => setEditing(false)}
      />
      <NoContactDialog contact={contact} opened={marking} onClose={() => setMarking(false)} />
      <ClaimDialog contactId={id} who={contact.displayName} opened={claiming} onClose={() => setClaiming(false)} />
    </>
  )
}
