import { composeDocument } from '@core/documents/framed'
import { reportSentence, requestReport } from '@core/documents/templates/request-report'
import { newOrganisation } from '@core/organisation/new-organisation'
import { type LogRange, rangeOf } from '@core/requests/log-range'
import type { Report } from '@core/requests/report/report'
import { reportSpan } from '@core/requests/report/report-words'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { Empty } from '../../ui/Empty'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { RangePicker } from './RangePicker'
import { ReportOpen } from './ReportOpen'
import { ReportPeriods } from './ReportPeriods'
import { ReportSpeed } from './ReportSpeed'
import css from './reports.module.css'
import { useReport } from './use-reports'

/** How many requests came, how fast they were answered and how often in time. */
export function ReportsPage() {
  const today = useToday()
  const [range, setRange] = useState<LogRange>(() => rangeOf('last-12-months', today))
  const { data: report, error } = useReport(range)
  if (error) throw error
  return (
    <>
      <PageHead
        crumb={[{ label: 'Requests', href: '/requests' }, { label: 'Reports' }]}
        title="Reports"
        lead={report && `${reportSpan(report)} ${reportSentence(report)}`}
        actions={report && <ReportExport report={report} />}
      />
      <div className={css.bar}>
        <RangePicker start="last-12-months" range={range} onChange={setRange} />
      </div>
      {report ? <Numbers report={report} /> : <Loading rows={8} />}
    </>
  )
}

function Numbers({ report }: { readonly report: Report }) {
  const none = report.all.requests === 0
  return (
    <div className={css.main}>
      {none ? (
        <Sheet padded={false}>
          <Empty
            title="No request came in these days"
            say="Once requests are logged, this page shows how many came, how fast they were answered and how often in time."
            action={
              <Button component={Link} href="/requests/new" variant="default">
                Log a request
              </Button>
            }
          />
        </Sheet>
      ) : (
        <>
          <ReportPeriods report={report} />
          <ReportSpeed report={report} />
        </>
      )}
      {(!none || report.open.length > 0) && <ReportOpen report={report} />}
    </div>
  )
}

function ReportExport({ report }: { readonly report: Report }) {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const frame = {
    organisation: organisation ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  } as const
  return (
    <ExportMenu
      title={requestReport.title}
      name="report-about-requests"
      blocks={composeDocument(requestReport, report, frame)}
      about={{ action: 'requests.exportReport', subject: '' }}
    />
  )
}
