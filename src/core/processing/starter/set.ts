import type { RecipientFacts } from '../facts'
import type { PlaceKind } from '../../places/search-place'
import type { NewScheduleRow } from '../../retention/row'
import type { GroupFacts, PurposeFacts } from '../facts'

/** A purpose as a starter set proposes it. `keptBy`: ids of starting rows of the schedule, or names of rows the set brings. */
type StarterPurpose = { readonly key: string; readonly facts: PurposeFacts }

/** A group as a starter set proposes it: recipients by key, places by their kind. */
export type StarterGroup = {
  readonly key: string
  readonly facts: Omit<GroupFacts, 'places'>
  readonly placeKinds: readonly PlaceKind[]
  readonly purposes: readonly StarterPurpose[]
}

/** What an organisation of one kind usually does with people’s details: proposed, and true only where a person says so. */
export type StarterSet = {
  readonly name: string
  readonly say: string
  readonly groups: readonly StarterGroup[]
  readonly recipients: readonly { readonly key: string; readonly facts: RecipientFacts }[]
  /** A body with a public task, which may not rest that on its own interests (`basis.list`). */
  readonly isPublicBody?: true
  /** Rows the retention schedule needs for these purposes, where it has none of that name. */
  readonly scheduleRows: readonly NewScheduleRow[]
}

type GivenPurpose = Pick<PurposeFacts, 'title' | 'purpose' | 'bases'> & Partial<PurposeFacts>

/** A purpose with nothing answered but what is given. */
export function newPurpose(key: string, given: GivenPurpose): StarterPurpose {
  const blank = { interest: '', special: { data: '', condition: '' as const }, keptBy: [], byNhsCode: false }
  return { key, facts: { ...blank, ...given } }
}

type GivenGroup = Pick<GroupFacts, 'title' | 'data' | 'source' | 'mustProvide'> &
  Pick<StarterGroup, 'purposes'> & {
    readonly recipients?: readonly string[]
    readonly placeKinds?: readonly PlaceKind[]
  }

const usual: readonly PlaceKind[] = ['mail', 'steward', 'crm', 'phone']

/** A group kept in the usual places, and seen by nobody outside but those given. */
export function newGroup(
  key: string,
  { placeKinds = usual, recipients = [], purposes, ...facts }: GivenGroup,
): StarterGroup {
  return { key, facts: { ...facts, recipients: [...recipients] }, placeKinds, purposes }
}

/** Somebody outside with nothing answered but what is given. A contract is never assumed. */
export function newRecipient(given: Partial<RecipientFacts>): RecipientFacts {
  return {
    name: '',
    role: 'processor',
    does: '',
    country: '',
    safeguard: '',
    safeguardCheckedOn: '',
    contract: false,
    signedOn: '',
    clauses: [],
    reviewOn: '',
    ...given,
  }
}

/** A row for the schedule: six years after the work ends or the person leaves, or what is given. */
export function newRow(
  given: Pick<NewScheduleRow, 'name' | 'purpose' | 'basis'> & Partial<NewScheduleRow>,
): NewScheduleRow {
  return {
    category: 'other',
    trigger: 'relationship-ended',
    period: { kind: 'span', count: 6, unit: 'years' },
    minimum: null,
    maximum: null,
    reviewOn: '',
    action: 'destroy',
    owner: '',
    reason: '',
    approver: '',
    ...given,
  }
}

/** Bills and payments: what the tax law asks for. */
export const accountsRow = newRow({
  name: 'Invoices and accounts',
  purpose: 'Keeping the books',
  basis: 'Accounts are kept for six years',
})

/** The papers of people who work for the organisation. */
export const staffRow = newRow({
  name: 'Staff files',
  purpose: 'Employing people',
  basis: 'The time in which a claim can be made about the work',
})
