import type { Channel } from '@core/requests/channel'
import { initialValues } from '@core/requests/field'
import { type KindId, kindOf } from '@core/requests/kinds/index'
import { newRequest } from '@core/requests/new-request'
import { useForm } from '@mantine/form'
import { checkedBy } from '../../app/zod-form'

/** What the form holds. `details` are those of the chosen kind; the schema decides whether they fit. */
export type LogValues = {
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

type Start = { readonly kind: KindId; readonly today: string; readonly contactId: string | null }

/** Everything but the name has an answer already: it came today, by e-mail, from the person. */
function startValues({ kind, today, contactId }: Start): LogValues {
  const person = { contactId, name: '', organisation: '', email: '', phone: '', askedBy: '', askedAs: '', scope: '' }
  return { kind, ...person, receivedOn: today, receivedBy: 'e-mail', details: initialValues(kindOf(kind).fields) }
}

/** The form of a new request, checked by the contract’s own schema and against the day of today. */
export function useLogForm(start: Start) {
  const check = checkedBy(newRequest)
  return useForm<LogValues>({
    mode: 'controlled',
    initialValues: startValues(start),
    validate: (values) => {
      const faults = check(values)
      if (values.receivedOn > start.today) faults['receivedOn'] = 'That day is in the future. When did it arrive?'
      return faults
    },
  })
}
export type LogForm = ReturnType<typeof useLogForm>
