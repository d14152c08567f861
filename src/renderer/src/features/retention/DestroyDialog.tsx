import type { QueueItem } from '@core/retention/item'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Button, Modal, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import { Loading } from '../../ui/Loading'
import { Wash } from '../../ui/Wash'
import css from './retention.module.css'
import { useDestroy, usePreview } from './use-retention'

type DestroyDialogProps = {
  readonly items: readonly QueueItem[]
  readonly onClose: () => void
  readonly onDone: () => void
}

/** Destroying, with what goes, what stays and why, and which backups still hold it until when (rows E4 to E6). */
export function DestroyDialog({ items, onClose, onDone }: DestroyDialogProps) {
  const keys = items.map(({ kind, id }) => ({ kind, id }))
  const { data } = usePreview(keys)
  const form = useForm({
    initialValues: { decidedBy: '', reason: 'Kept as long as the retention schedule says.' },
    validate: {
      decidedBy: (text) => (text.trim() === '' ? 'Write who decides it.' : null),
      reason: (text) => (text.trim() === '' ? 'Write why they are destroyed.' : null),
    },
  })
  const destroy = useDestroy(form, onDone)
  const goes = data?.goes ?? []
  const words = goes.length === 1 ? '1 record' : `${goes.length} records`
  const send = form.onSubmit(
    (values) => destroy.mutate({ ...values, items: goes.map(({ kind, id }) => ({ kind, id })) }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} size={560} title={data ? `Destroy ${words}?` : 'Destroy'}>
      {!data ? (
        <Loading rows={3} />
      ) : (
        <form onSubmit={send} noValidate className={css.form}>
          <ul className={css.names} aria-label="What goes">
            {goes.map(({ kind, id, label }) => (
              <li key={`${kind} ${id}`}>
                <bdi>{label}</bdi>
                {kind === 'contact' && ', with everything in their entry, their letters and their files'}
                {kind === 'request' && ', with its story, letters and files'}
                {kind === 'breach' && ', with its assessments, decisions and papers'}
                {kind === 'coaching' && ', with every version of it and its files'}
                {kind === 'engagement' && ': that there was coaching, its days and its agreement stay'}
              </li>
            ))}
          </ul>
          {data.stays.length > 0 && (
            <Wash tone="amber" title="These stay">
              {data.stays.map(({ label, why }) => (
                <p key={label}>
                  <bdi>{label}</bdi>: {why}
                </p>
              ))}
            </Wash>
          )}
          <Wash tone="sunken" title="This cannot be undone">
            <p>
              A certificate stays, with ids, kinds, dates and your name, and nothing of what the records said.
              {goes.some(({ kind }) => kind === 'contact') &&
                ' Refusals of marketing stay as coded marks, so that nobody is written to again.'}
            </p>
            <p>{backupWords(data.backups)}</p>
          </Wash>
          <TextInput label="Who decides" autoComplete="off" maxLength={200} {...form.getInputProps('decidedBy')} />
          <Textarea
            label="Why"
            description="It stands on the certificate: name nobody."
            autosize
            minRows={2}
            maxLength={500}
            {...form.getInputProps('reason')}
          />
          <div className={css.acts}>
            <Button variant="default" onClick={onClose} data-autofocus>
              Cancel
            </Button>
            {goes.length > 0 && (
              <Button type="submit" color="red" loading={destroy.isPending}>
                Destroy {words}
              </Button>
            )}
          </div>
        </form>
      )}
    </Modal>
  )
}

/** Which backups may still hold it, and until when. */
export function backupWords(backups: readonly { readonly madeAt: string; readonly goesOn: string | null }[]): string {
  if (backups.length === 0) return 'No backup that Steward knows of holds it.'
  const days = backups.flatMap(({ goesOn }) => goesOn ?? [])
  const last = days.toSorted().at(-1)
  const first = backups.map(({ madeAt }) => madeAt).toSorted()[0] ?? ''
  const count = backups.length === 1 ? 'One backup' : `${backups.length} backups`
  const since = first === '' ? '' : `, the oldest of ${dayMonthYear(londonDate(first))},`
  const until =
    last === undefined || days.length < backups.length
      ? 'until you remove them'
      : `until about ${dayMonthYear(last)}, if one is made each day`
  return `${count}${since} may still hold it ${until}. What was destroyed does not come back with it.`
}
