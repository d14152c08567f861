import type { CaseStanding } from '@core/erasure/case-standing'
import { erasureConfirmationId } from '@core/requests/letter-left'
import { letterAct, type Act } from '@core/requests/next-act'
import { openPlaces, placesOf } from '@core/requests/places'
import type { RequestCase } from '@core/requests/request'
import { longDate } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { Sheet } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { DayInDoubt } from './DayInDoubt'
import css from './erasure.module.css'
import { SetBack } from './SetBack'
import { useUndoErasure } from './use-case-erasure'

type PlanSheetProps = {
  readonly of: RequestCase
  readonly plan: NonNullable<CaseStanding['plan']>
  readonly onOpen: (act: Act) => void
  readonly onFinal: () => void
}

/** An erasure that waits for its day: until when it can be undone, what is still to do, and the final act by hand. */
export function PlanSheet({ of, plan, onOpen, onFinal }: PlanSheetProps) {
  const { request, events } = of
  const undo = useUndoErasure(request.id)
  const { untilOn, isOver, clockSetBack, seenOn, unusedSince, keep, letterLeft } = plan
  const inDoubt = isOver && !clockSetBack && unusedSince !== ''
  const left = openPlaces(placesOf(request, events))
  const told = events.some(({ facts }) => facts.type === 'recipient-told')
  return (
    <Sheet
      title={
        isOver
          ? `To be erased: the last day for undoing was ${longDate(untilOn)}`
          : `Will be erased after ${longDate(untilOn)}`
      }
      actions={
        !isOver && (
          <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(undefined)}>
            Undo
          </Button>
        )
      }
    >
      {clockSetBack && <SetBack requestId={request.id} seenOn={seenOn} />}
      {inDoubt && <DayInDoubt requestId={request.id} unusedSince={unusedSince} letterLeft={letterLeft} />}
      <p className={css.first}>
        {isOver
          ? inDoubt
            ? 'It cannot be undone any more.'
            : 'It cannot be undone any more. It is final when the register is next opened, or at once by hand.'
          : 'Until then the contact is in no list and no export, gets no marketing and cannot be changed. It is final when the register is first opened after that day.'}
      </p>
      {keep && (
        <p>
          A locked copy, “{keep.name}”, stays until {longDate(keep.untilOn)}.
        </p>
      )}
      <ul className={css.checks}>
        <Check done={left === 0} words={left === 0 ? 'Every other place is done' : placesWords(left)} />
        <Check
          done={told}
          words={told ? 'Those who received it were told' : 'Nobody who received it was told yet'}
          label="Record who was told"
          onAct={() => onOpen({ kind: 'event', types: ['recipient-told'] })}
        />
        <Check
          done={letterLeft}
          words={
            letterLeft
              ? 'The letter that confirms it was saved or printed'
              : 'Save or print the letter that confirms it: its address is erased too, so the erasure waits for it'
          }
          label="Open the letter"
          onAct={() => onOpen(letterAct(erasureConfirmationId, 'reply'))}
        />
      </ul>
      <div className={css.acts}>
        <Button variant="default" color="red" onClick={onFinal}>
          Erase now
        </Button>
      </div>
    </Sheet>
  )
}

function placesWords(left: number): string {
  return left === 1 ? 'One other place is still open' : `${left} other places are still open`
}

type CheckProps = {
  readonly done: boolean
  readonly words: string
  /** The button that does it, while it is not done. */
  readonly label?: string
  readonly onAct?: () => void
}

function Check({ done, words, label, onAct }: CheckProps) {
  return (
    <li className={css.check}>
      {done ? (
        <StateWord icon={IconCircleCheck} word="Done" color="pine" />
      ) : (
        <StateWord icon={IconCircleDashed} word="Not yet" color="dimmed" />
      )}
      <span className={css.grow}>{words}</span>
      {!done && onAct && (
        <Button variant="subtle" size="compact-md" onClick={onAct}>
          {label}
        </Button>
      )}
    </li>
  )
}
