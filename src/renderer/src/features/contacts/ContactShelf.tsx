import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import css from './contact.module.css'
import { useTrashed, useUntold } from './use-record'

/** Under the list: who is still to be told where their details came from, and what is in the trash; nothing while nobody is. */
export function ContactShelf() {
  const untold = useUntold().data?.total ?? 0
  const trashed = useTrashed(0, 1).data?.total ?? 0
  if (untold + trashed === 0) return null
  return (
    <p className={css.shelf}>
      {untold > 0 && (
        <Anchor component={Link} href="/contacts/notices">
          {untold.toLocaleString('en-GB')} to be told where you got their details
        </Anchor>
      )}
      {trashed > 0 && (
        <Anchor component={Link} href="/contacts/trash">
          Trash ({trashed.toLocaleString('en-GB')})
        </Anchor>
      )}
    </p>
  )
}
