import type { Decision } from '@core/decisions/decision'
import { flowById } from '@core/flows/trees/index'
import { longDate } from '@core/time/format-date'
import { Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { DateField } from '../../ui/DateField'
import { Why } from '../../ui/Why'
import css from './decision.module.css'
import { useSetReview } from './use-decisions'

/** The day this decision comes back, and a way to move it; a judgement is renewed instead (`settled.specific-opportunity`). */
export function ReviewDay({ decision }: { readonly decision: Decision }) {
  return flowById(decision.flowId)?.isJudgement ? <Renewal decision={decision} /> : <Movable decision={decision} />
}

/** Going through its questions again, offered below, is what renews or ends it. */
function Renewal({ decision }: { readonly decision: Decision }) {
  const isView = decision.verdict === 'human-decision'
  return (
    <div className={css.review}>
      <h2 className={css.small}>{isView ? 'It counts until' : 'Look at it again'}</h2>
      <Text>{longDate(decision.reviewOn)}</Text>
      {isView && (
        <Text fz={13.5} c="dimmed">
          To renew or end it, go through the questions again.
        </Text>
      )}
    </div>
  )
}

function Movable({ decision }: { readonly decision: Decision }) {
  const [moving, setMoving] = useState(false)
  const [day, setDay] = useState(decision.reviewOn)
  const [fault, setFault] = useState('')
  const today = useToday()
  const setReview = useSetReview()
  const close = () => setMoving(false)
  const keep = () => {
    if (day !== '' && day <= today) return setFault('Choose a day after today, so that it can come back to you.')
    setReview.mutate({ id: decision.id, reviewOn: day }, { onSuccess: close })
  }
  return (
    <div className={css.review}>
      <h2 className={css.small}>Look at it again</h2>
      <Text>{reviewWords(decision.reviewOn, today)}</Text>
      {moving ? (
        <>
          <Why of="decision.reviewOn">
            <DateField
              label="New day (empty for none)"
              value={day}
              onChange={(value) => {
                setDay(value)
                setFault('')
              }}
              error={fault}
            />
          </Why>
          <Group gap="xs">
            <Button variant="default" onClick={keep}>
              Keep this day
            </Button>
            <Button variant="subtle" onClick={close}>
              Cancel
            </Button>
          </Group>
        </>
      ) : (
        <div>
          <Button variant="default" size="compact-md" onClick={() => setMoving(true)}>
            Set another day
          </Button>
        </div>
      )}
    </div>
  )
}

function reviewWords(reviewOn: string, today: string): string {
  if (reviewOn === '') return 'No day is set.'
  return reviewOn <= today ? `It was due on ${longDate(reviewOn)}.` : `On ${longDate(reviewOn)}.`
}
