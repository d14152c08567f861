import {
  affectedViews,
  type AffectedCounts,
  type AffectedPerson,
  type AffectedView,
  type TellState,
} from '@core/breaches/affected'
import type { BreachCase } from '@core/breaches/breach'
import { peopleLetterFacts } from '@core/breaches/people-letter'
import { Button, Group } from '@mantine/core'
import { IconMail, IconUserPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { wasLeftOpen } from '../drafts/held-drafts'
import { AffectedTable } from './AffectedTable'
import { ChoosePeopleDialog } from './ChoosePeopleDialog'
import { OutcomeDialog } from './OutcomeDialog'
import css from './papers.module.css'
import { PeopleLetterDialog } from './PeopleLetterDialog'
import { affectedPage, useAffected, useLetterPeople, useRecordAffected } from './use-affected'
import { useKeptPaper, useKeptPapers } from './use-case-papers'
import { useToday } from '../../app/clock'

type Letters = { readonly people: readonly AffectedPerson[] | 'waiting' }
type Outcome = { readonly ids: readonly string[]; readonly start: TellState }

/** The people a breach touched: who they are, their letters, and what came of telling each (`breach.individuals`). */
export function AffectedSheet({ of }: { readonly of: BreachCase }) {
  const { id, facts, closing } = of.breach
  const today = useToday()
  const [show, setShow] = useState<AffectedView>('all')
  const [from, setFrom] = useState(0)
  const [choosing, setChoosing] = useState(false)
  const [letters, setLetters] = useState<Letters | null>(() =>
    wasLeftOpen({ form: 'breach-letter', part: id }) ? { people: 'waiting' } : null,
  )
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const { data } = useAffected(id, show, from)
  const { data: waiting } = useLetterPeople(id, 'waiting', letters?.people === 'waiting')
  const { data: kept } = useKeptPapers(id, 'breach-individual')
  const { data: last } = useKeptPaper(kept?.[0]?.id)
  const record = useRecordAffected(() => setLetters(null))
  if (!data) return <Loading rows={3} />
  const { counts } = data
  const people = letters?.people === 'waiting' ? waiting : letters?.people
  const before = last && peopleLetterFacts.safeParse(last.facts)
  const look = (next: AffectedView) => {
    setShow(next)
    setFrom(0)
  }
  return (
    <section className={css.paper} aria-label="People affected">
      <h3 className={css.subTitle}>Who they are, from the register</h3>
      <p className={css.hint}>
        {summary(counts)} A letter about a breach is no advertising: do-not-contact entries do not hold it back.
      </p>
      <LawLine rules={['breach.individuals', 'settled.suppression-scope']} />
      <Group gap={8}>
        {!closing && (
          <Button
            variant="default"
            leftSection={<IconUserPlus size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => setChoosing(true)}
          >
            Choose people
          </Button>
        )}
        {counts.waiting > 0 && (
          <Button
            variant="default"
            leftSection={<IconMail size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => setLetters({ people: 'waiting' })}
          >
            {lettersWords(counts.waiting)}
          </Button>
        )}
      </Group>
      {counts.all > 0 && (
        <AffectedTable
          rows={data.rows}
          total={data.total}
          counts={counts}
          show={show}
          views={affectedViews}
          from={from}
          page={affectedPage}
          mayRemove={!closing}
          breachId={id}
          onShow={look}
          onFrom={setFrom}
          onLetter={(person) => setLetters({ people: [person] })}
          onOutcome={(ids, start) => setOutcome({ ids, start })}
        />
      )}
      {choosing && <ChoosePeopleDialog breachId={id} onClose={() => setChoosing(false)} />}
      {letters && people && people.length > 0 && (
        <PeopleLetterDialog
          of={of}
          people={people}
          before={before?.success ? before.data.words : null}
          onClose={() => setLetters(null)}
          onSent={(ids, how) => record.mutate({ breachId: id, ids: [...ids], state: 'sent', how, on: today, note: '' })}
        />
      )}
      {outcome && (
        <OutcomeDialog
          breachId={id}
          awareAt={facts.awareAt}
          {...outcome}
          onClose={() => setOutcome(null)}
          onDone={() => undefined}
        />
      )}
    </section>
  )
}

function lettersWords(waiting: number): string {
  if (waiting === 1) return 'Write the letter'
  return `Write the ${waiting.toLocaleString('en-GB')} letters`
}

function summary({ all, waiting, returned }: AffectedCounts): string {
  if (all === 0) return 'Nobody is on the list yet.'
  const people = all === 1 ? 'One person is on the list' : `${all} people are on the list`
  const still = waiting === 0 ? 'all of them told' : `${waiting} still to be told`
  return `${people}, ${still}${returned === 0 ? '' : `, ${returned} came back`}.`
}
