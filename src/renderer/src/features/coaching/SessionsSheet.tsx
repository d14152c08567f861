import { sessionWords, type Session, type SessionState } from '@core/coaching/session'
import type { EngagementView } from '@core/coaching/view'
import { longDate } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { IconCalendar, IconCircleCheck, IconCircleX, type Icon } from '@tabler/icons-react'
import { useState } from 'react'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import css from './coaching.module.css'
import { SessionDialog } from './SessionDialog'

const looks: Readonly<Record<SessionState, { icon: Icon; color: 'info' | 'pine' | 'dimmed' }>> = {
  planned: { icon: IconCalendar, color: 'info' },
  held: { icon: IconCircleCheck, color: 'pine' },
  'not-held': { icon: IconCircleX, color: 'dimmed' },
}

/** The sessions by their day, the next one first; what was said stands in notes. */
export function SessionsSheet({ view, today }: { readonly view: EngagementView; readonly today: string }) {
  const [opened, setOpened] = useState<Session | 'new' | null>(null)
  const isOpen = view.state !== 'destroyed'
  return (
    <Sheet
      title="Sessions"
      padded={view.sessions.length === 0}
      actions={
        isOpen && (
          <Button variant="default" onClick={() => setOpened('new')}>
            Add a session
          </Button>
        )
      }
    >
      {view.sessions.length === 0 && (
        <p className={css.hint}>None yet. Only their days stand here, never what was said.</p>
      )}
      {view.sessions.toReversed().map((one) => (
        <SheetRow key={one.id}>
          <div className={css.line}>
            <span>
              {longDate(one.sessionOn)}
              <span className={css.second}>
                {one.minutes === 0 ? 'Length not written down' : `${one.minutes} minutes`}
              </span>
            </span>
            <StateWord {...looks[one.state]} word={sessionWords[one.state]} />
            {isOpen && (
              <Button
                variant="subtle"
                size="compact-md"
                aria-label={`Change the session of ${longDate(one.sessionOn)}`}
                onClick={() => setOpened(one)}
              >
                {one.state === 'planned' && one.sessionOn <= today ? 'How it went' : 'Change'}
              </Button>
            )}
          </div>
        </SheetRow>
      ))}
      {opened && (
        <SessionDialog
          engagementId={view.engagement.id}
          known={opened === 'new' ? null : opened}
          today={today}
          onClose={() => setOpened(null)}
        />
      )}
    </Sheet>
  )
}
