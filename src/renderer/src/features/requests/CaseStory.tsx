import { channelWords } from '@core/requests/channel'
import { eventDetail, eventTitle } from '@core/requests/event-words'
import type { EventFacts } from '@core/requests/event'
import { kindOf } from '@core/requests/kinds/index'
import type { RequestCase } from '@core/requests/request'
import { Timeline, type TimelineItem } from '../../ui/Timeline'
import css from './requests.module.css'

const movesTheClock: readonly EventFacts['type'][] = [
  'identity-asked',
  'identity-received',
  'authority-asked',
  'authority-received',
  'fee-asked',
  'fee-paid',
  'clarification-asked',
  'clarification-answered',
  'extended',
  'closed',
  'reopened',
]

/** Everything that happened, newest first; what moved the clock stands out. */
export function CaseStory({ of }: { readonly of: RequestCase }) {
  const { request, events } = of
  const received: TimelineItem = {
    on: request.receivedOn,
    title: `Request received ${channelWords[request.receivedBy]}`,
    strong: true,
    ...(kindOf(request.kind).undated === undefined && { detail: 'The time starts' }),
  }
  const items = events.map(({ facts }): TimelineItem => {
    const detail = eventDetail(facts)
    return {
      on: facts.on,
      title: eventTitle(facts, request.kind),
      strong: movesTheClock.includes(facts.type) || (facts.type === 'corrected' && facts.receivedWas !== null),
      ...(detail !== '' && { detail: <span className={css.typed}>{detail}</span> }),
    }
  })
  return (
    <section aria-label="What happened">
      <h2 className={css.asideTitle}>What happened</h2>
      <Timeline items={[...items.toReversed(), received]} />
    </section>
  )
}
