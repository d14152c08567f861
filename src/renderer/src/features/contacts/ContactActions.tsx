import type { Contact } from '@core/contacts/contact'
import { ActionIcon, Button, Menu } from '@mantine/core'
import {
  IconArchive,
  IconArchiveOff,
  IconDots,
  IconEraser,
  IconFileCertificate,
  IconHandStop,
  IconMailQuestion,
  IconShieldLock,
  IconTrash,
  IconTrashOff,
} from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { mayIAddress } from '../contacting/may-i-address'
import { PackDialog } from '../evidence/PackDialog'
import css from './contact.module.css'
import { useArchiveContact } from './use-contacts'
import { useHolds } from './use-erasure'
import { useTakeFromTrash, useTrash } from './use-record'

type ContactActionsProps = {
  readonly contact: Contact
  readonly onEdit: () => void
  readonly onErase: () => void
  readonly onNoContact: () => void
  readonly onClaim: () => void
}

/** What one does with a contact: ask before contacting, stop, edit; the rest behind the dots. */
export function ContactActions({ contact, onEdit, onErase, onNoContact, onClaim }: ContactActionsProps) {
  const { id } = contact
  const [isPacking, setIsPacking] = useState(false)
  return (
    <>
      <Button component={Link} href={mayIAddress({ contactId: id })}>
        May I contact?
      </Button>
      <Button variant="default" component={Link} href={`/requests/new?kind=do-not-contact&contact=${id}`}>
        Stop contacting
      </Button>
      <Button variant="default" onClick={onEdit}>
        Edit
      </Button>
      <MoreActions
        contact={contact}
        onErase={onErase}
        onNoContact={onNoContact}
        onClaim={onClaim}
        onPack={() => setIsPacking(true)}
      />
      {isPacking && <PackDialog scope={{ kind: 'person', id }} onClose={() => setIsPacking(false)} />}
    </>
  )
}

type MoreActionsProps = Omit<ContactActionsProps, 'onEdit'> & { readonly onPack: () => void }

function MoreActions({ contact, onErase, onNoContact, onClaim, onPack }: MoreActionsProps) {
  const { id, status, stage } = contact
  const [, go] = useLocation()
  const archive = useArchiveContact()
  const trash = useTrash()
  const putBack = useTakeFromTrash()
  const trashed = stage === 'trashed'
  const { data: holds = [] } = useHolds(id)
  const [hold] = holds
  const TrashIcon = trashed ? IconTrashOff : IconTrash
  const archived = status === 'archived'
  const ArchiveIcon = archived ? IconArchiveOff : IconArchive
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" aria-label="More for this contact" title="More">
          <IconDots size={18} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileCertificate size={18} stroke={1.75} aria-hidden="true" />} onClick={onPack}>
          Evidence pack
        </Menu.Item>
        <Menu.Item
          leftSection={<IconMailQuestion size={18} stroke={1.75} aria-hidden="true" />}
          onClick={() => go(`/requests/new?contact=${id}`)}
        >
          Log a request
        </Menu.Item>
        <Menu.Item
          leftSection={<ArchiveIcon size={18} stroke={1.75} aria-hidden="true" />}
          onClick={() => archive.mutate({ id, archived })}
        >
          {archived ? 'Put back in the list' : 'Archive'}
        </Menu.Item>
        <Menu.Item leftSection={<IconHandStop size={18} stroke={1.75} aria-hidden="true" />} onClick={onNoContact}>
          {contact.noContactAtAll ? 'Take off “no contact at all”' : 'No contact at all'}
        </Menu.Item>
        <Menu.Item leftSection={<IconShieldLock size={18} stroke={1.75} aria-hidden="true" />} onClick={onClaim}>
          Keep for a legal claim
        </Menu.Item>
        <Menu.Divider />
        {hold && <Menu.Label className={css.heldLabel}>{`Held: ${hold.say}`}</Menu.Label>}
        <Menu.Item
          disabled={hold !== undefined && !trashed}
          leftSection={<TrashIcon size={18} stroke={1.75} aria-hidden="true" />}
          onClick={() => (trashed ? putBack.mutate(id) : trash.mutate(id))}
        >
          {trashed ? 'Take out of the trash' : 'Move to the trash'}
        </Menu.Item>
        <Menu.Item
          color="red"
          disabled={hold !== undefined}
          leftSection={<IconEraser size={18} stroke={1.75} aria-hidden="true" />}
          onClick={onErase}
        >
          Erase this contact
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
