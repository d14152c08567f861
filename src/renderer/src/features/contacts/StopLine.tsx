import type { ContactStop } from '@core/suppression/contract'
import { Anchor } from '@mantine/core'
import { IconBan } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { askedWords, reachWords, stopHref } from '../suppression/stop-words'
import css from './contacts.module.css'

/** Under a name in the list: since when and how far somebody wants no marketing; it opens the case, or its line in the list. */
export function StopLine({ stop }: { readonly stop: ContactStop }) {
  const today = useToday()
  return (
    <Anchor
      component={Link}
      href={stopHref(stop)}
      className={css.stop}
      // The row itself shows the contact.
      onClick={(event: MouseEvent) => event.stopPropagation()}
    >
      <IconBan size={16} stroke={2} aria-hidden="true" />
      <span>
        {askedWords(stop, today)}: {reachWords(stop)}
      </span>
    </Anchor>
  )
}
