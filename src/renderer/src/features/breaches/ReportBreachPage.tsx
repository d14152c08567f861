import { quickReport } from '@core/breaches/facts'
import { Button, Group } from '@mantine/core'
import { Link, useLocation } from 'wouter'
import { focusFirstError } from '../../app/zod-form'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { WithAside } from '../../ui/WithAside'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { ReportAside } from './ReportAside'
import { useReportForm } from './report-form'
import { RoughlyFields } from './RoughlyFields'
import { TimesFields } from './TimesFields'
import { WhatFields } from './WhatFields'
import css from './form.module.css'
import { useCaseChange } from './use-breaches'

/** The quick report: saved in a minute, everything else can follow on the case. */
export function ReportBreachPage() {
  const form = useReportForm()
  const draft = useDraft(form, { form: 'report-breach', ofNewRecord: true })
  const [, navigate] = useLocation()
  const report = useCaseChange((calls) => calls.report, {
    done: 'Recorded. The clock is set.',
    form,
    onSuccess: ({ breach }) => {
      draft.drop()
      navigate(`/breaches/${breach.id}`)
    },
  })
  const submit = form.onSubmit(
    (values) => report.mutate(quickReport.parse(values)),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <>
      <PageHead
        title="Report a breach"
        crumb={[{ label: 'Breaches', href: '/breaches' }]}
        lead="Write what you know now. Guesses are fine; the rest can follow."
      />
      <WithAside asideWidth={284} asideLabel="The clock" aside={<ReportAside values={form.values} />}>
        <DraftNote draft={draft} />
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
            <Button component={Link} href="/breaches" variant="subtle" onClick={draft.drop}>
              Cancel
            </Button>
          </Group>
        </form>
      </WithAside>
    </>
  )
}
