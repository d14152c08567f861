import type { StandingStop } from '@core/requests/standing-stop'
import { Anchor } from '@mantine/core'
import { IconBan } from '@tabler/icons-react'
import type { MouseEvent } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { askedWords, reachWords } from '../requests/stop-words'
import css from './contacts.module.css'

/** Under a name in the list: since when and how far somebody wants no marketing; it opens the case. */
export function StopLine({ stop }: { readonly stop: StandingStop }) {
  const today = useToday()
  return (
    <Anchor
      component={Link}
      href={`/requests/${stop.requestId}`}
      className={css.stop}
      // The row itself shows the contact.
      onClick={(event: MouseEvent) => event.stopPropagation()}
    >
      <IconBan size={16} stroke={2} aria-hidden="true" />
      <span>
        {askedWords(stop, today, '')}: {reachWords(stop)}
      </span>
    </Anchor>
  )
}
