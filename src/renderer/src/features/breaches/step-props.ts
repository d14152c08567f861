import type { BreachCase } from '@core/breaches/breach'
import type { StepId } from '@core/breaches/checklist-item'

/** What every step is given: the case, and the way to another step. */
export type StepProps = { readonly of: BreachCase; readonly go: (step: StepId) => void }
