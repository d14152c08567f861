import { tellWays, type AffectedPerson, type TellWay } from '@core/breaches/affected'
import type { BreachCase } from '@core/breaches/breach'
import { proposedPeopleWords, type PeopleWords } from '@core/breaches/people-letter'
import { breachIndividual, lettersTogether } from '@core/documents/templates/breach-individual'
import type { LetterForm } from '@core/letters/contract'
import { Button, Group, Modal, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useRef, useState } from 'react'
import { ExportMenu } from '../../ui/ExportMenu'
import { PaperPage } from '../../ui/PaperPage'
import { Wash } from '../../ui/Wash'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { LettersMenu } from '../letters/LettersMenu'
import { LettersProgress } from '../letters/LettersProgress'
import { useSaveLetters } from '../letters/use-letters'
import css from './papers.module.css'
import { listData } from './list-data'
import { PersonMailDraft } from './PersonMailDraft'
import { Segments } from './Segments'
import { usePaperFrame } from './use-breaches'
import { lettersAtOnce } from './use-affected'
import { useKeepPaper } from './use-case-papers'

type PeopleLetterDialogProps = {
  readonly of: BreachCase
  readonly people: readonly AffectedPerson[]
  /** The words that were kept with the case last, so that a later letter says the same. */
  readonly before: PeopleWords | null
  readonly onClose: () => void
  readonly onSent: (ids: readonly string[], how: TellWay) => void
}

const parts: readonly (readonly [keyof PeopleWords, string])[] = [
  ['happened', 'What happened'],
  ['mayFollow', 'What this may mean for them'],
  ['done', 'What you have done'],
  ['canDo', 'What they can do themselves'],
  ['help', 'What help you offer (optional)'],
]

/** One letter for all of them: written once, made out to each by name, printed together or saved as one file. */
export function PeopleLetterDialog({ of, people, before, onClose, onSent }: PeopleLetterDialogProps) {
  const frame = usePaperFrame()
  const { id, reference } = of.breach
  const form = useForm({ initialValues: before ?? proposedPeopleWords(of) })
  const draft = useDraft(form, { form: 'breach-letter', part: id, recordId: id })
  const words = form.values
  const [how, setHow] = useState<TellWay>('letter')
  const facts = { reference, words, to: null }
  const gaps = breachIndividual.gaps(facts, frame)
  const first = people[0]
  const sample = breachIndividual.compose(
    { ...facts, to: first ? { name: first.name, address: first.address } : null },
    frame,
  )
  const keep = useKeepPaper(id, () => {
    draft.drop()
    onSent(
      people.map((one) => one.id),
      how,
    )
  })
  const inside = useRef<HTMLDivElement>(null)
  const save = useSaveLetters()
  /** What is missing is shown in its field; then nothing leaves and nothing is recorded. */
  const isWhole = () => {
    const faults = gaps.flatMap(({ fact, say }) => (fact.startsWith('words.') ? [[fact.slice(6), say] as const] : []))
    for (const [field, say] of faults) form.setFieldError(field, say)
    if (faults.length > 0) inside.current?.querySelector<HTMLElement>(`[data-path="${faults[0]?.[0] ?? ''}"]`)?.focus()
    return faults.length === 0
  }
  const record = () => {
    if (isWhole()) keep.mutate({ templateId: breachIndividual.id, title: breachIndividual.title, facts, gaps })
  }
  const saveEach = (as: LetterForm) => {
    const ids = people.map((one) => one.id)
    if (isWhole()) save.mutate({ form: as, letters: { of: 'breach', breachId: id, words, ids } })
  }
  const leaving = {
    title: people.length === 1 ? 'Letter about a breach' : `${people.length} letters about a breach`,
    name: `breach-letters-${reference}`,
    about: { action: 'breaches.exportPaper', subject: id },
    gaps,
  }
  const noAddress = people.filter((one) => one.address === '').length
  return (
    <Modal
      opened
      onClose={onClose}
      title={people.length === 1 ? 'The letter' : `${people.length.toLocaleString('en-GB')} letters`}
      size={880}
    >
      <div className={css.paper} ref={inside}>
        <DraftNote draft={draft} />
        {parts.map(([field, label], index) => (
          <Textarea
            key={field}
            label={label}
            autosize
            minRows={2}
            maxLength={3000}
            {...(index === 0 && { 'data-autofocus': true })}
            {...form.getInputProps(field)}
          />
        ))}
        {gaps.length > 0 && (
          <Wash tone="amber" title="Still missing">
            <ul>
              {gaps.map((gap) => (
                <li key={gap.say}>{gap.say}</li>
              ))}
            </ul>
          </Wash>
        )}
        {noAddress > 0 && (
          <p className={css.hint}>
            {noAddress === 1 ? 'One of them has' : `${noAddress} of them have`} no postal address: their letter carries
            the name alone, to be handed over or sent by e-mail.
          </p>
        )}
        <PaperPage blocks={sample} label="The letter to the first of them" />
        {breachIndividual.checkBeforeUse.map((line) => (
          <p key={line} className={css.hint}>
            {line}
          </p>
        ))}
        <Segments label="How they go" options={listData(tellWays)} value={how} onChange={setHow} />
        <div className={css.foot}>
          {save.isPending && <LettersProgress />}
          <Group gap={8} justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Not yet
            </Button>
            {people.length === 1 && first && (
              <PersonMailDraft {...leaving} blocks={sample} to={first.email} reference={reference} />
            )}
            {people.length <= lettersAtOnce && (
              <ExportMenu
                label="Print or save"
                {...leaving}
                blocks={lettersTogether(words, reference, people, frame)}
              />
            )}
            {people.length > 1 && <LettersMenu count={people.length} busy={save.isPending} onSave={saveEach} />}
            <Button loading={keep.isPending} onClick={record}>
              Record as sent
            </Button>
          </Group>
        </div>
      </div>
    </Modal>
  )
}
