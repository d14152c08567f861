import type { ReviewState } from '@core/bundle/contract'
import { groundOf } from '@core/exemptions/answer'
import { bundleMadeDetail } from '@core/requests/access-event-words'
import type { RequestCase } from '@core/requests/request'
import { dayMonthYear } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { useLocation } from 'wouter'
import { Sheet } from '../../ui/Sheet'
import { useToday } from '../../app/clock'
import { useAddEvent } from '../requests/use-requests'
import css from './bundle.module.css'
import { items } from './bundle-words'
import { useReviewLog } from './use-bundle'

type NextStepProps = {
  readonly of: RequestCase
  readonly state: ReviewState
  /** Opens the next item that waits; null where none does. */
  readonly onNext: (() => void) | null
  readonly onSecondLook: () => void
  /** Makes the locked package. */
  readonly onPackage: () => void
}

const noForm = { setFieldError: () => undefined }

/** The one thing to do next on the way to a copy that may leave, with the one filled button of the page. */
export function NextStep({ of, state, onNext, onSecondLook, onPackage }: NextStepProps) {
  const { request, events } = of
  const today = useToday()
  const [, navigate] = useLocation()
  const needsLook = state.held + state.redacted > 0
  const { data: lines = [] } = useReviewLog(request.id, needsLook)
  const finish = useAddEvent(request.id, noForm, () => undefined)
  const isChecked = events.some(({ facts }) => facts.type === 'checked')
  const isOpen = request.status === 'open'
  if (onNext)
    return (
      <Sheet title="Next: look at what waits">
        <p>Somebody wrote it in their own words, so it may speak of others. You read it and decide whether it goes.</p>
        <Button mt={12} onClick={onNext}>
          Look at the next one
        </Button>
      </Sheet>
    )
  if (needsLook && state.secondLook?.isFresh !== true)
    return (
      <Sheet title="Next: a second look">
        <p>{secondLookWords(state)}</p>
        <Button mt={12} onClick={onSecondLook}>
          Record the second look
        </Button>
      </Sheet>
    )
  const looked = state.secondLook?.isFresh ? lookedWords(state.secondLook) : ''
  if (isOpen && !isChecked) {
    const grounds = [...new Set(lines.map(({ ground }) => groundOf(ground).letter))]
    const what = [checkWords(state), grounds.length === 0 ? '' : `Reason: ${grounds.join('; ')}.`, looked]
    return (
      <Sheet title="Next: finish the check">
        <p>{what.filter(Boolean).join(' ')}</p>
        <Button
          mt={12}
          loading={finish.isPending}
          onClick={() => finish.mutate({ type: 'checked', on: today, what: what.filter(Boolean).join(' ') })}
        >
          Finish the check
        </Button>
      </Sheet>
    )
  }
  const made = events.findLast(({ facts }) => facts.type === 'bundle-made')?.facts
  if (isOpen && made?.type === 'bundle-made' && !events.some(({ facts }) => facts.type === 'replied'))
    return (
      <Sheet title="Next: send the answer">
        <p>{`Copy made on ${dayMonthYear(made.on)}: ${bundleMadeDetail(made)}.`}</p>
        <Button mt={12} onClick={() => navigate(`/requests/${request.id}?letter=access-response`)}>
          Write the answer
        </Button>
        <Button mt={4} ml={-18} variant="subtle" onClick={onPackage}>
          Make the package again
        </Button>
      </Sheet>
    )
  return (
    <Sheet title="Next: make the copy">
      <p>{[checkWords(state), looked].filter(Boolean).join(' ')}</p>
      <p className={css.hint}>
        A package locked with AES-256, for sending, and ten words that open it, for telling them another way.
      </p>
      <Button mt={12} onClick={onPackage}>
        Make the locked package
      </Button>
    </Sheet>
  )
}

function checkWords({ items: all, held, redacted }: ReviewState): string {
  const parts = [
    `${items(all)} looked through`,
    held === 0 ? 'nothing held back' : `${held} held back`,
    redacted === 0 ? '' : `words taken out of ${redacted}`,
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

function lookedWords({ lookedBy, lookedOn, isSame }: NonNullable<ReviewState['secondLook']>): string {
  const who = isSame ? `${lookedBy}, who had also decided; there was nobody else` : lookedBy
  return `Second look by ${who}, ${dayMonthYear(lookedOn)}.`
}

function secondLookWords({ secondLook }: ReviewState): string {
  return secondLook
    ? 'Something was decided otherwise since the last second look. Somebody looks again.'
    : 'Something is held back or taken out. Another person looks whether the reasons fit and nothing was missed.'
}
