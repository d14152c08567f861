import { Drawer } from '@mantine/core'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { HistoryEvent } from './HistoryEvent'
import { useConsentHistory } from './use-consents'
import { WordingShownDialog } from './WordingShownDialog'

type ConsentHistoryProps = {
  readonly contactId: string
  readonly opened: boolean
  /** The line the reader came for. */
  readonly eventId: string | null
  readonly onClose: () => void
}

/** Everything that was recorded about a person’s permissions, the latest first: nothing is ever changed or taken out. */
export function ConsentHistory({ contactId, opened, eventId, onClose }: ConsentHistoryProps) {
  const { data } = useConsentHistory(contactId)
  const [wordingId, setWordingId] = useState<string | null>(null)
  return (
    <Drawer opened={opened} onClose={onClose} title="What was asked and answered" position="right" size={520}>
      {data === undefined ? (
        <Loading rows={4} />
      ) : data.length === 0 ? (
        <Empty
          title="Nothing was recorded yet"
          say="Who was asked, what they said, when and on which form will stand here, and stay."
        />
      ) : (
        <Lines key={eventId ?? ''}>
          {data.map((line) => (
            <HistoryEvent
              key={line.id}
              line={line}
              on={line.id === eventId}
              files={data.find((one) => one.actId === line.actId)?.id === line.id}
              onWording={setWordingId}
            />
          ))}
        </Lines>
      )}
      <WordingShownDialog id={wordingId} onClose={() => setWordingId(null)} />
    </Drawer>
  )
}

function Lines({ children }: { readonly children: ReactNode }) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[data-on="true"]')?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  return (
    <ol ref={list} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {children}
    </ol>
  )
}
