import { clientKnewWords, disclosedWords } from '@core/coaching/disclosure'
import type { EngagementView } from '@core/coaching/view'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { wasLeftOpen } from '../drafts/held-drafts'
import css from './coaching.module.css'
import { DisclosureDialog } from './DisclosureDialog'
import { useRemoveDisclosure, useToldToErase } from './use-coaching'

type Line = EngagementView['disclosures'][number]

/** To whom something about the client was passed on: as what, what, when, and whether they were told to destroy it (S4-19, S4-44). */
export function DisclosuresSheet({ view, today }: { readonly view: EngagementView; readonly today: string }) {
  const { engagement, disclosures } = view
  const [adding, setAdding] = useState(() => wasLeftOpen({ form: 'coaching-disclosure', part: engagement.id }))
  return (
    <Sheet
      title="Passed on to coaches and associates"
      padded={disclosures.length === 0}
      actions={
        <Button variant="default" onClick={() => setAdding(true)}>
          Write one down
        </Button>
      }
    >
      {disclosures.length === 0 && (
        <>
          <p className={css.hint}>
            Nothing yet. Write down here when contact details go to an associate, so that the client can choose a coach.
          </p>
          <LawLine rules={['notice.13', 'erase.notify']} />
        </>
      )}
      {disclosures.map((one) => (
        <SheetRow key={one.id}>
          <OneLine line={one} today={today} />
        </SheetRow>
      ))}
      {adding && <DisclosureDialog engagement={engagement} today={today} onClose={() => setAdding(false)} />}
    </Sheet>
  )
}

function OneLine({ line, today }: { readonly line: Line; readonly today: string }) {
  const told = useToldToErase()
  const remove = useRemoveDisclosure()
  const what = line.what.map((one) => disclosedWords[one]).join(', ')
  const contract = { yes: 'written contract', no: 'no written contract', '': 'contract not looked at' }[
    line.underContract
  ]
  return (
    <div className={css.line}>
      <span>
        {line.recipientId === null ? (
          <bdi className={css.name}>{line.recipient}</bdi>
        ) : (
          <Anchor component={Link} href={`/contacts/${line.recipientId}`} className={css.name}>
            <bdi>{line.recipient}</bdi>
          </Anchor>
        )}
        {line.recipientRole !== '' && `, ${line.recipientRole}`}
        <span className={css.second}>
          {dayMonthYear(line.disclosedOn)}: {what}. {line.purpose}.
        </span>
        <span className={css.second}>
          {clientKnewWords[line.clientKnew]}; {contract}.
          {line.toldToEraseOn !== '' && ` Told to destroy it on ${dayMonthYear(line.toldToEraseOn)}.`}
        </span>
      </span>
      <span className={css.buttons}>
        {line.toldToEraseOn === '' && (
          <Button
            variant="default"
            size="compact-md"
            aria-label={`Told to destroy it: ${line.recipient}`}
            loading={told.isPending}
            onClick={() => told.mutate({ id: line.id, on: today })}
          >
            Told to destroy it
          </Button>
        )}
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={`Take out: ${line.recipient}`}
          loading={remove.isPending}
          onClick={() => remove.mutate(line.id)}
        >
          Take out
        </Button>
      </span>
    </div>
  )
}
