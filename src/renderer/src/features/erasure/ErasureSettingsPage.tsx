import { graceDays, mostGraceDays } from '@core/erasure/plan'
import { Anchor, Button, NumberInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { Link } from 'wouter'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import css from './erasure.module.css'
import { useGrace, useSaveGrace } from './use-case-erasure'

/** How long an erasure waits before it is final, and the search for what is left. */
export function ErasureSettingsPage() {
  const { data: grace, error } = useGrace()
  if (error) throw error
  return (
    <>
      <PageHead
        title="Erasing"
        crumb={[{ label: 'Settings', href: '/settings' }, { label: 'Erasing' }]}
        lead="How many days an erasure can still be undone, and how to see that nothing is left."
      />
      <div className={css.form}>
        {grace ? <DaysForm key={grace.days} days={grace.days} /> : <Loading rows={3} />}
        <Sheet title="Is anything left of somebody?">
          <p>
            Steward can search everything for names, addresses and numbers that you type, and print what it found.{' '}
            <Anchor component={Link} href="/requests/what-is-left" inherit>
              Search for what is left
            </Anchor>
          </p>
        </Sheet>
      </div>
    </>
  )
}

function DaysForm({ days }: { readonly days: number }) {
  const form = useForm<{ days: number | string }>({ initialValues: { days }, validate: checkedBy(graceDays) })
  const save = useSaveGrace(form)
  const send = form.onSubmit(
    (values) => save.mutate({ days: Number(values.days) }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Sheet title="Days to undo an erasure">
      <form onSubmit={send} noValidate className={css.body}>
        <NumberInput
          label="Days"
          description={`From 1 to ${mostGraceDays}. It never goes past the day the answer is due. Erasures that wait already keep their day.`}
          classNames={{ wrapper: css.days }}
          min={1}
          max={mostGraceDays}
          allowDecimal={false}
          {...form.getInputProps('days')}
        />
        <LawLine rules={['rights.delay', 'rights.deadline']} />
        <div>
          <Button type="submit" loading={save.isPending}>
            Save
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
