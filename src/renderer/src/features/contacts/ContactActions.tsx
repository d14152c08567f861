import type { Contact } from '@core/contacts/contact'
import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconDots, IconEraser, IconMailQuestion } from '@tabler/icons-react'
import { Link, useLocation } from 'wouter'
import { useArchiveContact } from './use-contacts'

type ContactActionsProps = {
  readonly contact: Contact
  readonly onEdit: () => void
  readonly onErase: () => void
}

/** What one does with a contact: ask before ringing, stop, edit; the rest behind the dots. */
export function ContactActions({ contact, onEdit, onErase }: ContactActionsProps) {
  const { id } = contact
  return (
    <>
      <Button component={Link} href={`/guidance/flow/live-call?contact=${id}`}>
        May we ring?
      </Button>
      <Button variant="default" component={Link} href={`/requests/new?kind=do-not-contact&contact=${id}`}>
        Stop contacting
      </Button>
      <Button variant="default" onClick={onEdit}>
        Edit
      </Button>
      <MoreActions contact={contact} onErase={onErase} />
    </>
  )
}

function MoreActions({ contact: { id, status }, onErase }: Omit<ContactActionsProps, 'onEdit'>) {
  const [, go] = useLocation()
  const archive = useArchiveContact()
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
        <Menu.Divider />
        <Menu.Item
          color="red"
          leftSection={<IconEraser size={18} stroke={1.75} aria-hidden="true" />}
          onClick={onErase}
        >
          Erase this contact
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
