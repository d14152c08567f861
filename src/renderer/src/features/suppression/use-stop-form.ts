import type { Channel } from '@core/marketing/channel'
import type { Channel as AskedBy } from '@core/requests/channel'
import type { StoppableChannel } from '@core/requests/kinds/do-not-contact'
import { newRequest, type NewRequest } from '@core/requests/new-request'
import type { Request } from '@core/requests/request'
import { askedText } from '@core/suppression/asked-text'
import { readAsked } from '@core/suppression/proof'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { checkedBy } from '../../app/zod-form'
import { useLogRequest } from '../requests/use-requests'

type StopValues = {
  contactId: string | null
  name: string
  email: string
  phone: string
  channels: Channel[]
  receivedBy: AskedBy
}

const asStoppable: Partial<Record<Channel, StoppableChannel>> = {
  email: 'e-mail',
  'live-call': 'phone',
  sms: 'text',
  post: 'post',
  'social-dm': 'social',
}

/** The three questions of the dialog, made into a logged request: an address in place of a name is taken as one. */
export function useStopForm(today: string) {
  const [logged, setLogged] = useState<Request | null>(null)
  const check = checkedBy(newRequest)
  const form = useForm<StopValues>({
    initialValues: { contactId: null, name: '', email: '', phone: '', channels: [], receivedBy: 'phone' },
    validate: (values) => {
      if (values.contactId === null && values.name.trim() === '')
        return { name: 'Write who asked: a name, an address or a number.' }
      return check(requestFrom(values, today))
    },
  })
  const send = useLogRequest(form, setLogged)
  return { form, logged, log: (values: StopValues) => send.mutate(requestFrom(values, today)) }
}

function requestFrom({ contactId, name, email, phone, channels, receivedBy }: StopValues, today: string): NewRequest {
  const typed = askedText(name)
  const asked = readAsked(typed)
  const ways = channels.flatMap((channel) => asStoppable[channel] ?? [])
  return {
    kind: 'do-not-contact',
    contactId,
    name: name.trim(),
    email: asked === 'email' ? typed : email.trim(),
    phone: asked === 'phone' ? typed : phone.trim(),
    receivedOn: today,
    receivedBy,
    details: ways.length === 0 ? { reach: 'all', channels: [] } : { reach: 'some', channels: ways },
  }
}
