import {
  newSession,
  sessionFault,
  sessionStates,
  sessionWords,
  type NewSession,
  type Session,
} from '@core/coaching/session'
import { Button, NumberInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import css from './coaching.module.css'
import { DialogForm } from './DialogForm'
import { useRemoveSession, useSaveSession } from './use-coaching'

type SessionDialogProps = {
  readonly engagementId: string
  /** The session to change; null for a new one. */
  readonly known: Session | null
  readonly today: string
  readonly onClose: () => void
}

const checked = checkedBy(newSession)

/** One session: its day, how long, and whether it took place. */
export function SessionDialog({ engagementId, known, today, onClose }: SessionDialogProps) {
  const form = useForm<NewSession>({
    initialValues: known ? newSession.strip().parse(known) : { sessionOn: today, minutes: 60, state: 'held' },
    validate: (values) => {
      const fault = sessionFault(values, today)
      return { ...(fault !== undefined && { sessionOn: fault }), ...checked(values) }
    },
  })
  const save = useSaveSession(known === null, form, onClose)
  const remove = useRemoveSession(onClose)
  const { values, errors } = form
  const send = form.onSubmit(
    (session) => save.mutate({ ...session, id: known?.id ?? engagementId }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <DialogForm
      title={known ? 'Change the session' : 'Add a session'}
      onClose={onClose}
      onSubmit={send}
      act={known ? 'Save' : 'Add it'}
      busy={save.isPending}
      aside={
        known && (
          <Button variant="subtle" color="red" loading={remove.isPending} onClick={() => remove.mutate(known.id)}>
            Take it out
          </Button>
        )
      }
    >
      <div className={css.pair}>
        <DateField
          label="Day of the session"
          value={values.sessionOn}
          error={errors['sessionOn']}
          onChange={(on) => form.setFieldValue('sessionOn', on)}
          data-autofocus
        />
        <NumberInput
          label="Minutes (0 if not known)"
          min={0}
          max={1440}
          allowDecimal={false}
          value={values.minutes}
          error={errors['minutes']}
          onChange={(minutes) => form.setFieldValue('minutes', typeof minutes === 'number' ? minutes : 0)}
        />
      </div>
      <Choice
        legend="Did it take place"
        layout="tight"
        options={sessionStates.map((value) => ({ value, label: sessionWords[value] }))}
        value={values.state}
        onChange={(state) => form.setFieldValue('state', state)}
      />
    </DialogForm>
  )
}
