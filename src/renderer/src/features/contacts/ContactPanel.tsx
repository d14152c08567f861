import { Button, CloseButton } from '@mantine/core'
import { useEffect } from 'react'
import { Link } from 'wouter'
import { Loading } from '../../ui/Loading'
import { StopsNotice } from '../requests/StopsNotice'
import { useStopsOf } from '../requests/use-stops'
import { ContactPoints } from './ContactPoints'
import { roleWords, whoLine } from './contact-words'
import css from './contact.module.css'
import { SubscriberNote } from './SubscriberNote'
import { useContact } from './use-contacts'

type ContactPanelProps = { readonly id: string; readonly onClose: () => void }

/** One contact beside the list: what matters at a look, and the three things people come for. */
export function ContactPanel({ id, onClose }: ContactPanelProps) {
  const { data: contact, error } = useContact(id)
  // Taken back while it was shown: there is nothing left to stand here.
  useEffect(() => {
    if (error) onClose()
  }, [error, onClose])
  const { data: stops } = useStopsOf(contact)
  if (!contact) {
    return (
      <aside className={css.panel} aria-label="The chosen contact">
        <Loading rows={4} />
      </aside>
    )
  }
  return (
    <aside className={css.panel} aria-label="The chosen contact">
      <div className={css.panelHead}>
        <div>
          <h2 className={css.panelName}>
            <bdi>{contact.displayName}</bdi>
          </h2>
          <p className={css.who}>
            <bdi>{whoLine(contact)}</bdi>
          </p>
        </div>
        <CloseButton aria-label="Close the panel" onClick={onClose} />
      </div>
      <StopsNotice stops={stops} contactId={id} />
      <div className={css.panelActs}>
        <Button size="compact-md" component={Link} href={`/guidance/flow/live-call?contact=${id}`}>
          May we ring?
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
      <ContactPoints points={contact.points} />
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
