import type { Contact } from '@core/contacts/contact'
import type { Handlers } from '@core/contract/contract'
import type { requestsContract } from '@core/requests/contract'
import { correctionEvent, correctionRefusal, correctionsOf, correctRequest } from '@core/requests/correct-request'
import type { Request, RequestCase } from '@core/requests/request'
import type { Deps } from '../deps'
import { type createCaseChanges, load, orThrow } from './case-changes'

type Serves = Pick<Handlers<typeof requestsContract>, 'correct'>
type CaseChanges = ReturnType<typeof createCaseChanges>

/** Putting right what was logged wrongly, also in a closed case: the log must be true (`rights.log`). */
export function correctCalls(
  { register, clock }: Deps,
  { add }: Pick<CaseChanges, 'add'>,
  {
    contacts,
    suppression,
  }: {
    readonly contacts: { get(input: { id: string }): Contact }
    readonly suppression: { followRequest(request: Request): void }
  },
) {
  return {
    correct({ id, facts }): RequestCase {
      const before = load(register.read, id)
      orThrow(correctionRefusal(facts, before, clock.today()))
      const isLinked = facts.contactId !== null && facts.contactId !== before.request.contactId
      const contact = isLinked || facts.name === '' ? contacts.get({ id: facts.contactId ?? '' }) : null
      const after = correctRequest(before.request, { ...facts, name: facts.name || (contact?.displayName ?? '') })
      const fields = correctionsOf(before.request, after)
      if (fields.length === 0) return before
      const event = correctionEvent(before.request, after, clock.today())
      const also = () => suppression.followRequest(after)
      return add('requests.correct', id, event, { become: () => after, fields, also })
    },
  } satisfies Serves
}
