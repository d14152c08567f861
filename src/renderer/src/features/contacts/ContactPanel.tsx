import { Button, CloseButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { Loading } from '../../ui/Loading'
import { mayIAddress } from '../contacting/may-i-address'
import { PermissionGlance } from '../consents/PermissionGlance'
import { StopsNotice } from '../suppression/StopsNotice'
import { useStopsOf } from '../suppression/use-stops'
import { ContactPoints } from './ContactPoints'
import { roleWords, whoLine } from './contact-words'
import css from './contact.module.css'
import { NoContactNotice } from './NoContactNotice'
import { SubscriberNote } from './SubscriberNote'
import { useContact } from './use-contacts'
import { useRoom } from './use-room'

type ContactPanelProps = { readonly id: string; readonly onClose: () => void }

/** One contact beside the list: what matters at a look, and the three things people come for. */
export function ContactPanel({ id, onClose }: ContactPanelProps) {
  const { data: contact, error } = useContact(id)
  // Taken back while it was shown: there is nothing left to stand here.
  useEffect(() => {
    if (error) onClose()
  }, [error, onClose])
  const { data: stops } = useStopsOf(contact)
  const today = useToday()
  const frame = useRef<HTMLElement>(null)
  useRoom(frame)
  if (!contact) {
    return (
      <aside className={css.panel} aria-label="The chosen contact" ref={frame}>
        <Loading rows={4} />
      </aside>
    )
  }
  return (
    <aside className={css.panel} aria-label="The chosen contact" ref={frame}>
      <div className={css.panelHead}>
        <div>
          <h2 className={css.panelName}>
            <bdi>{contact.displayName}</bdi>
          </h2>
          <p className={css.who}>
            <bdi>{whoLine(contact, today)}</bdi>
          </p>
        </div>
        <CloseButton aria-label="Close the panel" onClick={onClose} />
      </div>
      <NoContactNotice contact={contact} />
      <StopsNotice stops={stops} />
      <div className={css.panelActs}>
        <Button size="compact-md" component={Link} href={mayIAddress({ contactId: id })}>
          May I contact?
        </Button>
        <Button size="compact-md" variant="default" component={Link} href={`/contacts/${id}`}>
          Open
        </Button>
        <Button
          size="compact-md"
          variant="default"
          component={Link}
          href={`/requests/new?kind=do-not-contact&contact=${id}`}
        >
          Stop contacting
        </Button>
      </div>
      <PermissionGlance key={id} contactId={id} otherwise={<ContactPoints points={contact.points} />} />
      <dl className={css.facts}>
        <dt>Role</dt>
        <dd>{roleWords(contact.roles)}</dd>
        <dt>Type</dt>
        <dd>
          <SubscriberNote contact={contact} />
        </dd>
      </dl>
    </aside>
  )
}
