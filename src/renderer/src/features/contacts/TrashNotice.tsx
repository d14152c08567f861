import type { Contact } from '@core/contacts/contact'
import { trashedUntil } from '@core/contacts/trash'
import { longDate } from '@core/time/format-date'
import { Button, Group } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useToday } from '../../app/clock'
import { Wash } from '../../ui/Wash'
import css from './contact.module.css'
import { useTakeFromTrash } from './use-record'

type TrashNoticeProps = { readonly contact: Contact; readonly onErase: () => void }

/** Says that a contact is in the trash and until when, with the two ways out. */
export function TrashNotice({ contact: { id, stage, trashedAt }, onErase }: TrashNoticeProps) {
  const today = useToday()
  const restore = useTakeFromTrash()
  if (stage !== 'trashed' || trashedAt === '') return null
  const until = trashedUntil(trashedAt)
  return (
    <Wash tone="amber" icon={IconTrash} title={`In the trash until ${longDate(until)}`} role="note">
      <p>
        {until < today
          ? 'That day has passed. Steward erases nothing by itself: erase it, or put it back.'
          : 'It is in no list and no search. After that day Today proposes to erase it; nothing goes by itself.'}
      </p>
      <Group gap={8} className={css.washActs}>
        <Button variant="default" size="compact-md" loading={restore.isPending} onClick={() => restore.mutate(id)}>
          Put back
        </Button>
        <Button variant="default" size="compact-md" color="red" onClick={onErase}>
          Erase now
        </Button>
      </Group>
    </Wash>
  )
}
