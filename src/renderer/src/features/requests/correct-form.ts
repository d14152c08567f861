import { newRequest } from '@core/requests/new-request'
import type { Request } from '@core/requests/request'
import { useForm } from '@mantine/form'
import { checkedBy } from '../../app/zod-form'
import type { FactValues } from './log-form'

/** All facts of a request as they were logged, as the form of a correction starts and as they are sent. */
export function factsOf(request: Request): FactValues {
  const { kind, contactId, name, organisation, email, phone, receivedOn, receivedBy, askedBy, askedAs, scope } = request
  const shared = { kind, contactId, name, organisation, email, phone, receivedOn, receivedBy, askedBy, askedAs, scope }
  return { ...shared, details: { ...request.details } }
}

/** The form of a correction, checked by the contract’s own schema. */
export function useFactsForm(request: Request) {
  return useForm<FactValues>({
    mode: 'controlled',
    initialValues: factsOf(request),
    validate: checkedBy(newRequest),
  })
}
