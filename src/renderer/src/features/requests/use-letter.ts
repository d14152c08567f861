import { composeDocument } from '@core/documents/framed'
import type { Gap, Template } from '@core/documents/template'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Channel } from '@core/requests/channel'
import { eventRefusal } from '@core/requests/event-checks'
import { newEvent, type NewEvent } from '@core/requests/event'
import { askedFields, initialValues } from '@core/requests/field'
import { kindOf } from '@core/requests/kinds/index'
import { letterEvent, movesDate } from '@core/requests/letter-event'
import { letterFactsOf } from '@core/requests/letter-facts'
import { caseWith } from '@core/requests/letter-to-be'
import type { LetterEvent } from '@core/requests/next-act'
import type { RequestCase } from '@core/requests/request'
import type { AccessFacts } from '@core/bundle/access-facts'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { useKeepLetter } from './use-requests'

type Letter = {
  readonly of: RequestCase
  readonly template: Template
  readonly records: LetterEvent
  readonly access: AccessFacts | null
  readonly onClose: () => void
}

/** A letter of a case while it is written: what it says, what is missing in it, and recording that it went. */
export function useLetter({ of, template, records, access, onClose }: Letter) {
  const today = useToday()
  const { request, events } = of
  const { data: organisation } = useOrganisation()
  const [on, setOn] = useState(today)
  const [how, setHow] = useState<Channel>(request.receivedBy)
  const [typed, setTyped] = useState('')
  const { eventFields, letters } = kindOf(request.kind)
  const asked = eventFields?.[records] ?? []
  const [more, setMore] = useState(() => initialValues(asked))
  const [faults, setFaults] = useState<Readonly<Record<string, unknown>>>({})
  const keep = useKeepLetter(request.id, onClose)
  const templateId = template.id
  const asks = letters.find((letter) => letter.templateId === templateId)?.asks
  const words = typed.trim()
  const sent = letterEvent(records, { on, how, words, title: template.title })
  const refusalOf = (event: NewEvent) => {
    const story = events.map(({ facts }) => facts)
    return eventRefusal(event, { request, events: story, today, jurisdiction: request.clock.jurisdiction })
  }
  const refused = movesDate(records) ? refusalOf(sent) : null
  const standing = movesDate(records) && !refused ? caseWith(of, sent) : of
  const facts = { ...letterFactsOf(standing), progress: words, words, access }
  const frame = {
    organisation: organisation ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  } as const
  const reason = refused?.detail.reason
  const gaps = reason === undefined ? template.gaps(facts, frame) : [{ fact: 'on', say: reason }]
  const outside = on < request.receivedOn || on > today || on === ''
  const wrongDay = outside
    ? 'Write the day it went, from the day of receipt to today.'
    : refused?.detail.issues?.[0]?.message

  const record = () => {
    if (asks !== undefined && words === '') return setFaults({ what: gaps.find(isUnwritten)?.say ?? 'Write it first.' })
    const answers = Object.fromEntries(askedFields(asked, more).map(({ name }) => [name, more[name]]))
    const read = newEvent.safeParse({ ...sent, ...answers })
    const event = read.success ? read.data : sent
    const own = asked.length > 0 ? (refusalOf(event)?.detail.issues ?? []) : []
    const issues = [...(read.error?.issues ?? []), ...own]
    setFaults(Object.fromEntries(issues.map(({ path, message }) => [String(path), message])))
    if (wrongDay === undefined && !refused && issues.length === 0)
      keep.mutate({ templateId, title: template.title, facts, event })
  }
  const set = (name: string, value: unknown) => {
    setMore({ ...more, [name]: value })
    setFaults({ ...faults, [name]: undefined })
  }
  return {
    blocks: composeDocument(template, facts, frame),
    gaps,
    words: { asks, typed, write: setTyped, fault: wordsFault(faults) },
    sent: { on, setOn, wrongDay, how, setHow },
    fields: { asked, values: more, faults, set },
    record,
    isSaving: keep.isPending,
    today,
  }
}

/** The gap that is closed by writing what the letter asks for. */
const isUnwritten = ({ fact }: Gap) => fact === 'words' || fact === 'progress'

/** What was written by hand has another name in each event. */
function wordsFault(faults: Readonly<Record<string, unknown>>): string | undefined {
  const fault = faults['what'] ?? faults['why'] ?? faults['reasons']
  return typeof fault === 'string' ? fault : undefined
}
