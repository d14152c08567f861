import { addDays } from '@core/time/add-days'
import type { DueItem } from '@core/today/due-item'
import { mayLeaveTheList, putOff, putOffFault, type PutOff } from '@core/today/put-off'
import { Button, Modal, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { useDraft, useOnlyOverLock } from '../drafts/use-draft'
import css from './today.module.css'
import { usePutOff } from './use-put-off'

/** Puts a due thing off until a day, with the reason. A date in law does not move, and that is said here. */
export function PutOffDialog({ item, onClose }: { readonly item: DueItem; readonly onClose: () => void }) {
  const today = useToday()
  const check = checkedBy(putOff)
  const form = useForm<PutOff>({
    initialValues: { untilOn: addDays(today, 7), reason: '', ...item.putOff },
    validate: (values) => {
      const fault = putOffFault(values.untilOn, today)
      return { ...(fault && { untilOn: fault }), ...check(values) }
    },
  })
  const draft = useDraft(form, { form: 'put-off', part: item.id })
  useOnlyOverLock(draft)
  const close = () => {
    draft.drop()
    onClose()
  }
  const save = usePutOff(item.id, form, close)
  const send = form.onSubmit(
    (values) => save.mutate(values),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={close} title="Put it off" size={520}>
      <form onSubmit={send} noValidate className={css.form}>
        <p>
          <bdi>{item.title}</bdi>
        </p>
        {!mayLeaveTheList(item) && (
          <Wash tone="amber" title="The date does not move">
            <p>It stays in the list with your reason beside it, and it is late when its own day has passed.</p>
            <LawLine rules={item.rules} />
          </Wash>
        )}
        <DateField
          label="Look at it again on"
          value={form.values.untilOn}
          error={form.errors.untilOn}
          onChange={(on) => form.setFieldValue('untilOn', on)}
        />
        <TextInput label="Why it can wait" maxLength={300} {...form.getInputProps('reason')} />
        <div className={css.acts}>
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            Put it off
          </Button>
        </div>
      </form>
    </Modal>
  )
}
