import {
  addressKeys,
  codedTexts,
  domainKey,
  type MatchKey,
  nameAndPostcodeKey,
  organisationKey,
} from '@core/suppression/recognise'
import { normalPostcode } from '@core/contacts/postcode'
import type { WritableDb } from '../file/db'
import type { ErasureJournal } from '../file/register'
import * as keys from './suppression-key-repository'
import * as refusals from './suppression-repository'

/** What an entry is to recognise somebody by, as it was typed; empty texts mean nothing. */
export type RecognisedBy = {
  readonly contactId: string | null
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly name: string
  readonly postcode: string
  readonly domain: string
  /** Its name, where a whole organisation refused. */
  readonly organisation: string
}

export const byNothing: RecognisedBy = {
  contactId: null,
  emails: [],
  phones: [],
  name: '',
  postcode: '',
  domain: '',
  organisation: '',
}

/** Writes an entry and everything it recognises somebody by, and finds the contacts it stands against. Inside a change. */
export function addRefusal(
  db: WritableDb,
  journal: Pick<ErasureJournal, 'marksOf'>,
  refusal: refusals.Refusal,
  by: RecognisedBy,
): void {
  refusals.insert(db, refusal)
  recogniseBy(db, journal, refusal.id, by)
}

/** An entry learns more to recognise somebody by; it forgets nothing. Returns how many of it were new. */
export function recogniseBy(
  db: WritableDb,
  journal: Pick<ErasureJournal, 'marksOf'>,
  id: string,
  { contactId, emails, phones, name, postcode, domain, organisation }: RecognisedBy,
): number {
  const plain: MatchKey[] = [
    ...(contactId === null ? [] : [{ kind: 'contact', value: contactId } as const]),
    ...addressKeys({ emails, phones }),
    { kind: 'domain', value: domainKey(domain) },
    { kind: 'organisation', value: organisationKey(organisation) },
  ]
  let added = keys.addKeys(db, id, plain)
  if (contactId !== null) keys.learnPoints(db, id, contactId)
  if (organisation !== '') keys.findOrganisation(db, id)
  const household = codedTexts({ kind: 'name-and-postcode', value: nameAndPostcodeKey(name, postcode) })
  if (household.length > 0) {
    added += keys.addMarks(db, id, 'name-and-postcode', journal.marksOf(household.slice(0, 1)))
    keys.findHousehold(db, [id], normalPostcode(postcode))
  }
  return added
}
