import { dayMonthYear } from '../time/format-date'
import type { ErasureReasons, ErasureStep } from './decided'
import { erasureExceptionNames, erasureGroundNames } from './reasons'

type Step = { readonly step: ErasureStep; readonly untilOn: string; readonly byHand: boolean }

/** What happened to an erasure, for the story of its case and for its log; `erased` says how it was done. */
export function erasureStepTitle({ step, byHand }: Pick<Step, 'step' | 'byHand'>): string {
  switch (step) {
    case 'planned':
      return 'Erasure begun, to be undone until its day'
    case 'undone':
      return 'Erasure undone before its day'
    case 'counted-again':
      return 'Days counted again: the computer’s clock had been set back'
    case 'day-confirmed':
      return 'Somebody confirmed that its last day was past'
    case 'erased':
      return `Deleted and overwritten in Steward, ${byHand ? 'by hand' : 'after the waiting time'}`
    case 'kept-longer':
      return 'Locked copy kept longer'
    case 'lifted':
      return 'Entry of the locked copy put back, and they were told before'
    case 'destroyed':
      return 'Locked copy destroyed'
  }
}

/** The day that goes with it; empty where there is none. */
export function erasureStepDetail({ step, untilOn }: Step): string {
  if (untilOn === '') return ''
  return step === 'planned' || step === 'counted-again'
    ? `It can be undone until ${dayMonthYear(untilOn)}.`
    : `Until ${dayMonthYear(untilOn)}.`
}

/** The ground of a decision and what stands against it, as codes in words: “no longer needed; kept for legal claims”. */
export function erasureWhy({ ground, exception, kept }: ErasureReasons): string {
  const kind = kept.length > 0 ? 'kept for ' : ''
  return [
    ground === '' ? '' : erasureGroundNames[ground],
    exception === '' ? '' : `${kind}${erasureExceptionNames[exception]}`,
  ]
    .filter(Boolean)
    .join('; ')
}
