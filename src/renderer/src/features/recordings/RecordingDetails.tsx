import type { RecordingDetails as Details } from '@core/recordings/contract'
import { callMoment, directionNames, lengthWords } from '@core/recordings/recording-words'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate, londonParts } from '@core/time/instant'
import { Anchor, Button } from '@mantine/core'
import { Link } from 'wouter'
import { Sheet } from '../../ui/Sheet'
import { Timeline, type TimelineItem } from '../../ui/Timeline'
import { WithAside } from '../../ui/WithAside'
import css from './recordings.module.css'
import { useUnlinkRequest } from './use-recordings'

type RecordingDetailsProps = {
  readonly details: Details
  readonly lookUpId: string
  readonly onEdit: () => void
}

/** What a look-up shows of one recording: who was on the call, the cases it belongs to, its history and who looked. */
export function RecordingDetails({ details, onEdit }: RecordingDetailsProps) {
  const { recording, requests } = details
  const unlink = useUnlinkRequest(recording.id)
  const { parties, numbers, about, extension, lengthSeconds, keptWhere, direction, destroyOn, destroyWorking } =
    recording
  return (
    <WithAside
      asideLabel="History"
      aside={
        <div>
          <h2 className={css.asideTitle}>What happened, and who looked</h2>
          <Timeline items={storyOf(details)} />
        </div>
      }
    >
      <div className={css.main}>
        <Sheet
          title="The call"
          actions={
            recording.state === 'kept' && (
              <Button variant="default" onClick={onEdit}>
                Change
              </Button>
            )
          }
        >
          <dl className={css.facts}>
            <dt>When</dt>
            <dd>{callMoment(recording)}</dd>
            <dt>Who was on it</dt>
            <dd>
              {parties.length === 0 && 'Nobody named'}
              {parties.map(({ contactId, name }, index) => (
                <span key={`${contactId} ${name}`}>
                  {index > 0 && ', '}
                  {contactId === null ? (
                    <bdi>{name}</bdi>
                  ) : (
                    <Anchor component={Link} href={`/contacts/${contactId}`}>
                      <bdi>{name}</bdi>
                    </Anchor>
                  )}
                </span>
              ))}
            </dd>
            <dt>Outside numbers</dt>
            <dd>{numbers.join(', ') || 'Not known'}</dd>
            <dt>Extension</dt>
            <dd>{extension || 'Not known'}</dd>
            <dt>Who rang</dt>
            <dd>{directionNames[direction]}</dd>
            <dt>Length</dt>
            <dd>{lengthWords(lengthSeconds) || 'Not known'}</dd>
            <dt>About</dt>
            <dd>{about || 'Nothing noted'}</dd>
            <dt>Kept where</dt>
            <dd>
              <bdi>{keptWhere}</bdi>
            </dd>
            <dt>Destroy on</dt>
            <dd>
              {dayMonthYear(destroyOn)}
              <span className={css.second}>{destroyWorking}</span>
            </dd>
          </dl>
        </Sheet>
        {requests.length > 0 && (
          <Sheet title="Requests about it">
            {requests.map(({ id, reference, name }) => (
              <div key={id} className={css.found}>
                <Anchor component={Link} href={`/requests/${id}`}>
                  {reference}, <bdi>{name}</bdi>
                </Anchor>
                <Button variant="subtle" size="compact-md" onClick={() => unlink.mutate(id)}>
                  It is another call
                </Button>
              </div>
            ))}
          </Sheet>
        )}
      </div>
    </WithAside>
  )
}

function storyOf({ events, lookUps }: Details): TimelineItem[] {
  const happened = events.map(({ on, at, words, kind }) => ({ at, on, title: words, strong: kind === 'destroyed' }))
  const looked = lookUps.map(({ at, who, reason, request }) => ({
    at,
    on: londonDate(at),
    title: `${who === '' ? 'Somebody' : who} looked at it, ${londonParts(at).time}`,
    detail: [reason, request?.reference].filter(Boolean).join(', '),
    ...(request && { href: `/requests/${request.id}` }),
  }))
  return [...happened, ...looked].toSorted((one, other) => other.at.localeCompare(one.at))
}
