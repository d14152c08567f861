import type { FoundRecording } from '@core/recordings/recording'
import { callMoment } from '@core/recordings/recording-words'
import { londonParts } from '@core/time/instant'
import { Anchor, Button, Group } from '@mantine/core'
import { IconClock, IconEyeOff } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Loading } from '../../ui/Loading'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { Wash } from '../../ui/Wash'
import { pageOf } from './RecordingTable'
import css from './recordings.module.css'
import { useFound, useLinkRequest } from './use-recordings'

type FoundSheetProps = { readonly lookUpId: string; readonly onAgain: () => void; readonly onClose: () => void }

/** What a look-up opened: who was on each call, and the way to the case it was for. */
export function FoundSheet({ lookUpId, onAgain, onClose }: FoundSheetProps) {
  const { data, error } = useFound(lookUpId)
  const link = useLinkRequest(lookUpId)
  if (error)
    return (
      <Wash tone="sunken" icon={IconEyeOff} title="That look-up is over">
        <p>What it opened is closed again. Nothing was changed.</p>
        <Group gap={8}>
          <Button variant="default" onClick={onAgain}>
            Look up again
          </Button>
        </Group>
      </Wash>
    )
  if (!data) return <Loading rows={3} />
  const { recordings, requestId, sought, reason, until, more } = data
  const title = recordings.length === 1 ? '1 recording fits' : `${recordings.length} recordings fit`
  return (
    <Sheet
      title={sought === '' ? title : `${title}: ${sought}`}
      padded={false}
      actions={
        <>
          <StateWord icon={IconClock} word={`Open until ${londonParts(until).time}`} color="dimmed" />
          <Button variant="default" onClick={onClose}>
            Close it
          </Button>
        </>
      }
    >
      <SheetRow>
        <span className={css.hint}>Written down with your reason: {reason}</span>
      </SheetRow>
      {recordings.length === 0 && (
        <SheetRow>Nothing in the register fits all of it. Leave something out, or look in the phone system.</SheetRow>
      )}
      {recordings.map((one) => (
        <SheetRow key={one.id}>
          <div className={css.found}>
            <div>
              <Anchor component={Link} href={pageOf(one.id, lookUpId)} className={css.name} underline="hover">
                {callMoment(one)}
              </Anchor>
              <span className={css.second}>
                <bdi>{whoWords(one)}</bdi>
              </span>
              <span className={css.second}>
                <bdi>{[one.reference, one.keptWhere].join(', ')}</bdi>
              </span>
            </div>
            {requestId !== null && <InCase one={one} requestId={requestId} link={link} />}
          </div>
        </SheetRow>
      ))}
      {more && <SheetRow>More fit than are shown. Say more of the call.</SheetRow>}
    </Sheet>
  )
}

type InCaseProps = {
  readonly one: FoundRecording
  readonly requestId: string
  readonly link: ReturnType<typeof useLinkRequest>
}

function InCase({ one, requestId, link }: InCaseProps) {
  if (one.heldBy.some(({ id }) => id === requestId))
    return (
      <Anchor component={Link} href={`/requests/${requestId}`}>
        Back to the case
      </Anchor>
    )
  return (
    <Button
      variant="default"
      size="compact-md"
      loading={link.isPending}
      onClick={() => link.mutate({ id: one.id, requestId })}
    >
      It is this call
    </Button>
  )
}

/** “Joan Whitlock, Ben Aro; 020 7946 0142; extension 12”. */
function whoWords({ parties, numbers, extension }: FoundRecording): string {
  const names = parties.map(({ name }) => name).join(', ')
  const line = extension === '' ? '' : `extension ${extension}`
  return [names, numbers.join(', '), line].filter(Boolean).join('; ') || 'Nobody named'
}
