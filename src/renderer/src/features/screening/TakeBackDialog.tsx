import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import { LawLine } from '../../ui/LawLine'
import { Why } from '../../ui/Why'
import css from './screening.module.css'
import { useTakeBackChecks } from './use-screening'

type TakeBackDialogProps = {
  readonly actId: string
  /** “the check of 020 7946 0142”, “the results of 12 numbers”. */
  readonly what: string
  readonly onClose: () => void
}

/** Takes back checks that were a mistake: they stay in the log with the reason, and count no more. */
export function TakeBackDialog({ actId, what, onClose }: TakeBackDialogProps) {
  const form = useForm({
    initialValues: { why: '' },
    validate: { why: (why) => (why.trim() === '' ? 'Write what was wrong with it.' : null) },
  })
  const takeBack = useTakeBackChecks(form, onClose)
  const send = form.onSubmit(
    ({ why }) => takeBack.mutate({ id: actId, why }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Modal opened onClose={onClose} title="Take a check back?" size={520}>
      <form onSubmit={send} noValidate className={css.form}>
        <p>
          From now on {what} does not count: a number without another check has to be screened before a call. Everything
          that was recorded with it in one go is taken back too. The line stays in the log.
        </p>
        <Why of="takeBack.why">
          <TextInput label="What was wrong" data-autofocus maxLength={300} {...form.getInputProps('why')} />
        </Why>
        <LawLine rules={['pecr.r21.screen-age', 'acc.record']} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={takeBack.isPending}>
            Take it back
          </Button>
        </Group>
      </form>
    </Modal>
  )
}
