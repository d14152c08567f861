import type { CaseStanding } from '@core/erasure/case-standing'
import { erasureConfirmationId } from '@core/requests/letter-left'
import { letterAct, type Act } from '@core/requests/next-act'
import { erasedOn } from '@core/requests/erasure-standing'
import { openPlaces, placesOf } from '@core/requests/places'
import type { RequestCase } from '@core/requests/request'
import { longDate } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed, IconShieldLock } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { Sheet } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { Wash } from '../../ui/Wash'
import { LawLine } from '../../ui/LawLine'
import css from './erasure.module.css'
import { FinalDialog } from './FinalDialog'
import { LockedCopySheet } from './LockedCopySheet'
import { SetBack } from './SetBack'
import { useStanding, useUndoErasure } from './use-case-erasure'

type ErasureSheetProps = { readonly of: RequestCase; readonly onOpen: (act: Act) => void }

/** The erasure of a case in Steward itself: what comes first, the day on which it is final, what is still to do, and what was done. */
export function ErasureSheet({ of, onOpen }: ErasureSheetProps) {
  const { request, events } = of
  const { data: standing } = useStanding(request.id)
  const [final, setFinal] = useState(false)
  const undo = useUndoErasure(request.id)
  if (!standing) return null
  const { plan, holds, copy } = standing
  const gone = erasedOn(events)
  const left = openPlaces(placesOf(request, events))
  const told = events.some(({ facts }) => facts.type === 'recipient-told')
  return (
    <>
      {request.status === 'open' &&
        holds.map(({ say, why, rules, href }) => (
          <Wash key={href} tone="amber" icon={IconShieldLock} title={`${say} That comes first.`}>
            <p>{why}</p>
            <p>
              <Anchor component={Link} href={href} inherit>
                Open it
              </Anchor>
            </p>
            <LawLine rules={rules} />
          </Wash>
        ))}
      {plan && (
        <Sheet
          title={
            plan.isOver
              ? `To be erased: the last day for undoing was ${longDate(plan.untilOn)}`
              : `Will be erased after ${longDate(plan.untilOn)}`
          }
          actions={
            !plan.isOver && (
              <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(undefined)}>
                Undo
              </Button>
            )
          }
        >
          {plan.clockSetBack && <SetBack requestId={request.id} seenOn={plan.seenOn} />}
          <p>
            {plan.isOver
              ? 'It cannot be undone any more. It is final when the register is next opened, or at once by hand.'
              : `Until then the contact is in no list and no export, gets no marketing and cannot be changed. It is final when the register is first opened after that day.`}
          </p>
          {plan.keep && (
            <p>
              A locked copy, “{plan.keep.name}”, stays until {longDate(plan.keep.untilOn)}.
            </p>
          )}
          <ul className={css.checks}>
            <Check done={left === 0} words={left === 0 ? 'Every other place is done' : placesWords(left)} />
            <Check
              done={told}
              words={told ? 'Those who received it were told' : 'Nobody who received it was told yet'}
              act={
                !told && {
                  label: 'Record who was told',
                  onClick: () => onOpen({ kind: 'event', types: ['recipient-told'] }),
                }
              }
            />
            <Check
              done={plan.letterLeft}
              words={
                plan.letterLeft
                  ? 'The letter that confirms it was saved or printed'
                  : 'Save or print the letter that confirms it: its address is erased too, so the erasure waits for it'
              }
              act={
                !plan.letterLeft && {
                  label: 'Open the letter',
                  onClick: () => onOpen(letterAct(erasureConfirmationId, 'reply')),
                }
              }
            />
          </ul>
          <div className={css.acts}>
            <Button variant="default" color="red" onClick={() => setFinal(true)}>
              Erase now
            </Button>
          </div>
        </Sheet>
      )}
      {isWaitingToBegin(of, standing) && (
        <Sheet
          title="Nothing is erased in Steward yet"
          actions={
            <Button variant="default" onClick={() => onOpen({ kind: 'must-erase' })}>
              Answer the questions
            </Button>
          }
        >
          <p>
            The contact of this case is still there. The questions lead to the decision; from then on it waits until{' '}
            {longDate(standing.wouldWaitUntil)} and can be undone.
          </p>
        </Sheet>
      )}
      {gone !== null && (
        <Sheet
          title={`Erased in Steward on ${longDate(gone)}`}
          actions={
            <Button variant="default" component={Link} href={`/erasure/proof?case=${request.reference}`}>
              Search for what is left
            </Button>
          }
        >
          <p>
            Nothing of the person is left here but this line of the log, with initials. Nothing can bring them back.
          </p>
        </Sheet>
      )}
      {copy && <LockedCopySheet requestId={request.id} reference={request.reference} copy={copy} />}
      {(plan !== null || final) && (
        <FinalDialog
          requestId={request.id}
          contactId={standing.contactId}
          keep={plan?.keep ?? null}
          letterLeft={plan?.letterLeft ?? false}
          hold={holds[0]?.say ?? ''}
          opened={final}
          onClose={() => setFinal(false)}
        />
      )}
    </>
  )
}

/** Decided in words of one’s own, or undone: the contact is there, and nothing waits. */
function isWaitingToBegin({ request, events }: RequestCase, { contactId, plan }: CaseStanding): boolean {
  const last = events.findLast(({ facts }) => facts.type === 'decided' || facts.type === 'checked')?.facts
  const wanted = last?.type === 'checked' || (last?.type === 'decided' && last.result !== 'no')
  return request.status === 'open' && wanted && contactId !== null && plan === null
}

function placesWords(left: number): string {
  return left === 1 ? 'One other place is still open' : `${left} other places are still open`
}

type CheckProps = {
  readonly done: boolean
  readonly words: string
  readonly act?: { readonly label: string; readonly onClick: () => void } | false
}

function Check({ done, words, act }: CheckProps) {
  return (
    <li className={css.check}>
      {done ? (
        <StateWord icon={IconCircleCheck} word="Done" color="pine" />
      ) : (
        <StateWord icon={IconCircleDashed} word="Not yet" color="dimmed" />
      )}
      <span className={css.grow}>{words}</span>
      {act && (
        <Button variant="subtle" size="compact-md" onClick={act.onClick}>
          {act.label}
        </Button>
      )}
    </li>
  )
}
