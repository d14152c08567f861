import { quickReport } from '@core/breaches/facts'
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { now } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { WithAside } from '../../ui/WithAside'
import { begunReport } from './begun'
import { ReportAside } from './ReportAside'
import { blankReport, minuteOf, useReportForm } from './report-form'
import { RoughlyFields } from './RoughlyFields'
import { TimesFields } from './TimesFields'
import { WhatFields } from './WhatFields'
import css from './form.module.css'
import { useCaseChange } from './use-breaches'

/** The quick report: saved in a minute, everything else can follow on the case. */
export function ReportBreachPage() {
  const [resumed, setResumed] = useState(begunReport.has('report'))
  const form = useReportForm()
  const [, navigate] = useLocation()
  const report = useCaseChange((calls) => calls.report, {
    done: 'Recorded. The clock is set.',
    form,
    onSuccess: ({ breach }) => {
      begunReport.delete('report')
      navigate(`/breaches/${breach.id}`)
    },
  })
  const submit = form.onSubmit(
    (values) => report.mutate(quickReport.parse(values)),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const startAfresh = () => {
    form.setValues(blankReport(minuteOf(now())))
    form.clearErrors()
    begunReport.delete('report')
    setResumed(false)
  }
  return (
    <>
      <PageHead
        title="Report a breach"
        crumb={[{ label: 'Breaches', href: '/breaches' }]}
        lead="Write what you know now. Guesses are fine; the rest can follow."
      />
      <WithAside asideWidth={284} asideLabel="The clock" aside={<ReportAside values={form.values} />}>
        {resumed && (
          <Wash tone="info" title="You began this report and left it" role="note">
            What you wrote is still here. If this is about something else,{' '}
            <Button variant="subtle" size="compact-sm" onClick={startAfresh}>
              Start afresh
            </Button>
          </Wash>
        )}
        <form onSubmit={submit} noValidate>
          <Sheet>
            <div className={css.fields}>
              <WhatFields form={form} />
              <TimesFields form={form} />
              <RoughlyFields form={form} />
            </div>
          </Sheet>
          <Group mt="md" gap="xs">
            <Button type="submit" loading={report.isPending}>
              Record it
            </Button>
            <Button component={Link} href="/breaches" variant="subtle" onClick={() => begunReport.delete('report')}>
              Cancel
            </Button>
          </Group>
        </form>
      </WithAside>
    </>
  )
}
