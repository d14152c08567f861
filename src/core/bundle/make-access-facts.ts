import type { Contact } from '../contacts/contact'
import { basesWords, specialWords } from '../documents/templates/privacy-policy/basis-words'
import type { PrivacyPolicyFacts } from '../documents/templates/privacy-policy/facts'
import { abroad, placeWords } from '../documents/templates/privacy-policy/place-words'
import { retentionWords } from '../documents/templates/privacy-policy/retention-words'
import { inside, sentence, tidy } from '../documents/templates/privacy-policy/sentences'
import type { Category } from '../documents/templates/privacy-policy/use'
import { groundOf } from '../exemptions/answer'
import { placeResult } from '../requests/event-words'
import { openPlaces, placesOf } from '../requests/places'
import type { RequestCase } from '../requests/request'
import { dayMonthYear } from '../time/format-date'
import type { AccessFacts } from './access-facts'
import { type HeldBack, heldBackWords } from './leaving'
import { groupsOfRoles } from './role-groups'

type From = {
  readonly of: RequestCase
  /** The record of processing, as the privacy policy is made from it. */
  readonly processing: PrivacyPolicyFacts
  readonly contact: Pick<Contact, 'roles' | 'source' | 'obtainedOn'> | null
  readonly heldBack: readonly HeldBack[]
}

/** Puts together what the letter says besides the copy (`sar.content`, row F10). */
export function makeAccessFacts({ of, processing, contact, heldBack }: From): AccessFacts {
  const { request, events } = of
  const places = placesOf(request, events)
  const included = processing.categories.filter((category) => category.included)
  const wanted = groupsOfRoles(contact?.roles ?? [])
  const own = included.filter(({ id }) => wanted.has(id))
  const recipients = processing.recipients.filter(({ name }) => inside(name) !== '')
  return {
    searched: places.flatMap(({ name, state, on }) =>
      on !== null && (state === 'found' || state === 'nothing')
        ? [{ place: name, result: placeResult(state, request.kind), on }]
        : [],
    ),
    unsearched: openPlaces(places) === 0 ? [] : places.filter(isOpen).map(({ name }) => name),
    groups: (own.length > 0 ? own : included).map(groupWords),
    groupsKnown: own.length > 0,
    ownSource: sourceWords(contact),
    recipients: recipients.map((one) => ({ name: tidy(one.name), does: inside(one.does), where: placeWords(one) })),
    noRecipients: processing.noRecipients && recipients.length === 0,
    abroad: abroad(processing.recipients).map(({ recipient }) =>
      sentence(`${tidy(recipient.name)}: ${placeWords(recipient)}`),
    ),
    automated: automatedWords(processing.automated),
    heldBack: heldBack.map(heldBackWords),
    adviceFirst: heldBack.some(({ ground }) => groundOf(ground).tell === 'advice-first'),
    packaged: events.some(({ facts }) => facts.type === 'bundle-made' && facts.locked),
  }
}

function isOpen({ state }: { readonly state: string }): boolean {
  return state === 'not-yet' || state === 'asked'
}

function groupWords({ title, data, source, uses }: Category): AccessFacts['groups'][number] {
  return {
    title: inside(title),
    data: sentence(data),
    source: sentence(source),
    uses: uses.map((use) => ({
      purpose: sentence(use.purpose || use.title),
      basis: basesWords(use.bases, use.interest),
      special: specialWords(use.special),
      long: retentionWords(use.retention),
    })),
  }
}

function sourceWords(contact: From['contact']): string {
  if (!contact || inside(contact.source) === '') return ''
  const on = contact.obtainedOn === '' ? '' : `, on ${dayMonthYear(contact.obtainedOn)}`
  return `${inside(contact.source)}${on}.`
}

function automatedWords({ used, explain }: PrivacyPolicyFacts['automated']): string {
  if (used === 'no') return 'No computer decides anything important about you by itself.'
  return used === 'yes' ? sentence(explain) : ''
}
