import { type StandingStop, stopScopeWords } from '@core/requests/standing-stop'
import { Anchor, Box } from '@mantine/core'
import { IconBan } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { askedWords, stopDay } from './stop-words'

type StopsNoticeProps = {
  readonly stops: readonly StandingStop[] | undefined
  /** Whose page this is; a stop of the organisation behind them is told with its name. */
  readonly contactId: string
  /** Leaves room below, where nothing around it does. */
  readonly apart?: boolean
}

/** Says on top of a page that somebody asked for no more marketing, how far that reaches, and where it was logged. */
export function StopsNotice({ stops = [], contactId, apart = false }: StopsNoticeProps) {
  const today = useToday()
  const [latest] = stops
  if (!latest) return null
  const whose = latest.contactId === contactId ? '' : latest.name
  return (
    <Box mb={apart ? 20 : 0}>
      <Wash tone="red" icon={IconBan} title={askedWords(latest, today, whose)} role="note">
        {stops.map((stop) => (
          <p key={stop.requestId}>
            {stopScopeWords(stop)}
            {stops.length > 1 && `, asked on ${stopDay(stop, today)}`}.{' '}
            <Anchor component={Link} href={`/requests/${stop.requestId}`}>
              {stop.reference}
            </Anchor>
          </p>
        ))}
        <p>Service messages, answers to their requests and news of a breach still go out.</p>
        <LawLine rules={['object.marketing', 'settled.suppression-scope']} />
      </Wash>
    </Box>
  )
}
