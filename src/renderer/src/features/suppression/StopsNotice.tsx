import type { ContactStop } from '@core/suppression/contract'
import { stopScopeWords } from '@core/suppression/stop-words'
import { Anchor, Box } from '@mantine/core'
import { IconBan } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { askedWords, stopDay, stopHref } from './stop-words'

type StopsNoticeProps = {
  readonly stops: readonly ContactStop[] | undefined
  /** Leaves room below, where nothing around it does. */
  readonly apart?: boolean
}

/** More are counted: the list has them all. */
const MOST = 4

/** Says on top of a page that somebody asked for no more marketing, how far that reaches, and where it was logged. */
export function StopsNotice({ stops = [], apart = false }: StopsNoticeProps) {
  const today = useToday()
  const [latest] = stops
  if (!latest) return null
  return (
    <Box mb={apart ? 20 : 0}>
      <Wash tone="red" icon={IconBan} title={askedWords(latest, today)} role="note">
        {stops.slice(0, MOST).map((stop) => (
          <p key={`${stop.id} ${stop.pointId ?? ''}`}>
            {stopScopeWords(stop)}
            {stop.pointId !== undefined && ', to one address'}
            {stops.length > 1 && `, since ${stopDay(stop, today)}`}.{' '}
            <Anchor component={Link} href={stopHref(stop)}>
              {stop.reference === '' ? stop.source : stop.reference}
            </Anchor>
          </p>
        ))}
        {stops.length > MOST && <p>And {stops.length - MOST} more.</p>}
        <p>Service messages, answers to their requests and news of a breach still go out.</p>
        <LawLine rules={['object.marketing', 'settled.suppression-scope']} />
      </Wash>
    </Box>
  )
}
