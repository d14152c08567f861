import { questionsFor, type SelfAudit } from '@core/self-audit/self-audit'
import { Button, Modal, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { focusFirstError } from '../../app/zod-form'
import { Wash } from '../../ui/Wash'
import { useMe } from '../consents/use-me'
import css from './self-audit.module.css'
import { useFinishAudit } from './use-self-audit'

/** Who went through it. What is still open is said first. */
export function FinishAuditDialog({ audit, onClose }: { readonly audit: SelfAudit; readonly onClose: () => void }) {
  const me = useMe()
  const form = useForm({
    initialValues: { by: me },
    validate: { by: (by) => (by.trim() === '' ? 'Write who went through it.' : null) },
  })
  const finish = useFinishAudit(audit.id, form, onClose)
  const open = questionsFor(audit.sector).filter(({ id }) => audit.answers.every(({ question }) => question !== id))
  const send = form.onSubmit(
    ({ by }) => finish.mutate(by),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  if (open.length > 0)
    return (
      <Modal opened onClose={onClose} size={560} title="Some questions are open">
        <div className={css.form}>
          <Wash tone="amber">
            <ul>
              {open.slice(0, 8).map(({ id, ask }) => (
                <li key={id}>{ask}</li>
              ))}
              {open.length > 8 && <li>and {open.length - 8} more</li>}
            </ul>
          </Wash>
          <div className={css.acts}>
            <Button onClick={onClose}>Go on answering</Button>
          </div>
        </div>
      </Modal>
    )
  return (
    <Modal opened onClose={onClose} size={560} title="Finish the self-audit">
      <form onSubmit={send} noValidate className={css.form}>
        <p className={css.say}>
          The answers then stay as they are, with today’s date. Gaps wait on Today until you close them.
        </p>
        <TextInput label="Who went through it" autoComplete="off" maxLength={200} {...form.getInputProps('by')} />
        <div className={css.acts}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={finish.isPending}>
            Finish it
          </Button>
        </div>
      </form>
    </Modal>
  )
}
