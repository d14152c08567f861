import { charitySoftOptInConditions } from '@core/consents/charity-soft-opt-in'
import { consentRouteNames } from '@core/consents/consent-route'
import { eventNames, reachInWords } from '@core/consents/consent-timeline'
import type { HistoryLine } from '@core/consents/matrix'
import { softOptInConditions } from '@core/consents/soft-opt-in'
import { dayMonthYear } from '@core/time/format-date'
import { ukDateTime } from '@core/time/instant'
import { Anchor } from '@mantine/core'
import { Attachments } from '../attachments/Attachments'
import css from './consents.module.css'

type HistoryEventProps = {
  readonly line: HistoryLine
  readonly on: boolean
  /** Do the files of this recording stand here? They are shown once for all its lines. */
  readonly files: boolean
  readonly onWording: (id: string) => void
}

/** One line of the history: what, when, how, by whom, the words shown, the proof. */
export function HistoryEvent({ line, on, files, onWording }: HistoryEventProps) {
  const { wording } = line
  return (
    <li className={css.event} data-on={on} aria-current={on || undefined}>
      <p className={css.eventHead}>
        <span>{eventNames[line.kind]}</span>
        <span>{dayMonthYear(line.happenedOn)}</span>
      </p>
      <p>
        {reachInWords(line)}
        {line.address !== '' && (
          <>
            {', '}
            <bdi>{line.address}</bdi>
          </>
        )}
      </p>
      <dl className={css.facts}>
        <dt>How</dt>
        <dd>{consentRouteNames[line.how]}</dd>
        <dt>Taken by</dt>
        <dd>{line.takenBy}</dd>
        {wording && (
          <>
            <dt>Words shown</dt>
            <dd>
              <Anchor component="button" type="button" onClick={() => onWording(wording.id)}>
                {wording.formName}, version {wording.version}
              </Anchor>
            </dd>
          </>
        )}
        <Fact name="Words" value={line.words} />
        <Fact name="Look again" value={line.reviewOn === '' ? '' : dayMonthYear(line.reviewOn)} />
        <Fact name="Only until" value={line.endsOn === '' ? '' : dayMonthYear(line.endsOn)} />
        <Fact name="Proof kept" value={line.evidence} />
        <Fact name="Note" value={line.note} />
        <dt>Written down</dt>
        <dd>{ukDateTime(line.recordedAt)}</dd>
      </dl>
      {line.facts && <FactsOf facts={line.facts} />}
      {files && line.kind !== 'claimed' && (
        <Attachments
          ownerKind="consent"
          ownerId={line.actId}
          contactId={line.contactId}
          title="Proof"
          say="A scan of the signed form, the mail, the recording."
        />
      )}
    </li>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  if (value === '') return null
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}

/** The facts of a soft opt-in, as they were answered. */
function FactsOf({ facts }: { readonly facts: NonNullable<HistoryLine['facts']> }) {
  const conditions = facts.test === 'sale' ? softOptInConditions : charitySoftOptInConditions
  const answers: Readonly<Record<string, unknown>> = facts
  return (
    <ul className={css.duties}>
      <li>
        {facts.about}
        {facts.collectedOn !== '' && `, address taken on ${dayMonthYear(facts.collectedOn)}`}
      </li>
      {conditions.map(({ field, ask }) => (
        <li key={field}>
          {ask} {answers[field] === 'yes' ? 'Yes.' : 'No.'}
        </li>
      ))}
    </ul>
  )
}
