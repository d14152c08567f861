import type { ThreeTimes } from '@core/breaches/times'

/** What the fields of the three times need of a form, whichever form they stand in. */
export type TimesForm = {
  readonly values: ThreeTimes
  readonly errors: Record<string, React.ReactNode>
  setValues(values: Partial<ThreeTimes>): void
  setFieldValue(path: 'occurredAt' | 'foundAt' | 'awareAt', value: string): void
}
