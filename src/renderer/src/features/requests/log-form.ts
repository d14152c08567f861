import type { Channel } from '@core/requests/channel'
import type { ChildView } from '@core/requests/child-view'
import { initialValues } from '@core/requests/field'
import { type KindId, kindOf } from '@core/requests/kinds/index'
import { takenIn } from '@core/requests/taken-in'
import { useForm } from '@mantine/form'
import { checkedBy } from '../../app/zod-form'
import type { MailInForm } from './mail-in-form'
import { takenInFrom } from './taken-in-from'

/** The facts of a request as a form holds them. `details` are those of the chosen kind; the schema decides whether they fit. */
export type FactValues = {
  kind: KindId
  contactId: string | null
  name: string
  organisation: string
  email: string
  phone: string
  receivedOn: string
  receivedBy: Channel
  askedBy: string
  askedAs: string
  scope: string
  details: Record<string, unknown>
}

/** What the form of a new request holds besides. */
export type LogValues = FactValues & {
  /** The message it was filled from. */
  mail: MailInForm | null
  /** With a message the kind is only suggested, until somebody says so. */
  kindSaid: boolean
  authority: { state: 'later' | 'asked' | 'seen'; what: string }
  /** Null: nobody said so; then it is as the register knows. */
  child: { is: boolean | null; understands: ChildView; why: string }
  withdrawn: { ids: string[]; how: string }
}

type Start = {
  readonly kind: KindId
  /** Somebody came here to log this very kind. */
  readonly kindAsked: boolean
  readonly today: string
  readonly contactId: string | null
}

/** Everything but the name has an answer already: it came today, by e-mail, from the person. */
export function startValues({ kind, kindAsked, today, contactId }: Start): LogValues {
  const person = { contactId, name: '', organisation: '', email: '', phone: '', askedBy: '', askedAs: '', scope: '' }
  return {
    kind,
    ...person,
    receivedOn: today,
    receivedBy: 'e-mail',
    details: initialValues(kindOf(kind).fields),
    mail: null,
    kindSaid: kindAsked,
    authority: { state: 'later', what: '' },
    child: { is: null, understands: 'not-known', why: '' },
    withdrawn: { ids: [], how: '' },
  }
}

/** The form of a new request, checked by the contract’s own schema and against the day of today. */
export function useLogForm(start: Start) {
  const check = checkedBy(takenIn)
  return useForm<LogValues>({
    mode: 'controlled',
    initialValues: startValues(start),
    validate: (values) => {
      const faults = Object.fromEntries(
        Object.entries(check(takenInFrom(values))).map(([path, words]) => [ownPath(path), words]),
      )
      if (values.receivedOn > start.today) faults['receivedOn'] = 'That day is in the future. When did it arrive?'
      if (values.mail && !values.kindSaid) faults['kind'] = 'Choose what they ask for. A guess does not decide it.'
      return faults
    },
  })
}
export type LogForm = ReturnType<typeof useLogForm>

/** The call says `facts.name` where the form says `name`. */
export function ownPath(path: string): string {
  return path.replace(/^facts\./, '')
}
