import { quickReport, type QuickReport } from '@core/breaches/facts'
import { timeIssues } from '@core/breaches/times'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { now } from '../../app/clock'
import { checkedBy } from '../../app/zod-form'

/** The quick report while it is filled in: the kind is not chosen yet. */
export type ReportValues = Omit<QuickReport, 'kind'> & { kind: QuickReport['kind'] | null }
export type ReportForm = UseFormReturnType<ReportValues>

/** Starts the report with this minute as “found” and “sure of it”, so that a hurried person need not type a time. */
export function useReportForm(): ReportForm {
  return useForm<ReportValues>({
    initialValues: blankReport(minuteOf(now())),
    validate: (values) => faultsOf(values, now()),
  })
}

/** An empty report of a given minute. */
function blankReport(at: string): ReportValues {
  return {
    title: '',
    kind: null,
    nearMiss: false,
    role: 'controller',
    clientName: '',
    whatHappened: '',
    occurredIs: 'unknown',
    occurredAt: '',
    foundAt: at,
    awareAt: at,
    ongoing: 'not-known',
    dataCategories: [],
    peopleCategories: [],
    peopleCount: null,
  }
}

/** The contract’s own checks and the three times against the clock, by field. */
function faultsOf(values: ReportValues, at: string): Record<string, string> {
  const faults = checkedBy(quickReport)(values)
  for (const { path, message } of timeIssues(values, at)) faults[path] ??= message
  return faults
}

/** The minute a moment lies in. */
function minuteOf(at: string): string {
  return `${at.slice(0, 16)}:00Z`
}
