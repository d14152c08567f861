import type { z } from 'zod'
import type { changedContact, Contact, newContact } from './contact'
import { contactCategories } from './contact-category'
import { noNoticeYet } from './notice-facts'
import { normalPostcode } from './postcode'

type Given = { readonly now: string; readonly newId: () => string }

/** A new contact from what the form sent. */
export function openContact(input: z.output<typeof newContact>, { now, newId }: Given): Contact {
  return {
    ...input,
    id: newId(),
    roles: inOrder(input.roles),
    points: input.points.map((point) => ({ ...tidy(point), id: newId() })),
    relations: input.relations.map((relation) => ({ ...relation, id: newId(), organisationName: '' })),
    ...noNoticeYet,
    noContactAtAll: false,
    status: 'active',
    stage: 'kept',
    trashedAt: '',
    importId: null,
    createdAt: now,
    updatedAt: now,
  }
}

/** A contact as changed on the form. A line that names an id the contact does not have is a new one. */
export function changeContact(before: Contact, input: z.output<typeof changedContact>, { now, newId }: Given): Contact {
  const sameOrNew = (known: readonly { readonly id: string }[], id: string | undefined) =>
    id !== undefined && known.some((one) => one.id === id) ? id : newId()
  const nameOf = (id: string) => before.relations.find((one) => one.organisationId === id)?.organisationName ?? ''
  return {
    ...before,
    ...input,
    roles: inOrder(input.roles),
    points: input.points.map((point) => ({ ...tidy(point), id: sameOrNew(before.points, point.id) })),
    relations: input.relations.map(({ organisationId, role, jobTitle, startedOn, leftOn, id }) => ({
      organisationId,
      role,
      jobTitle,
      startedOn,
      leftOn,
      id: sameOrNew(before.relations, id),
      organisationName: nameOf(organisationId),
    })),
    updatedAt: now,
  }
}

/** The names of the facts that differ, for the audit trail; never their values. */
export function changedContactFields(before: Contact, after: Contact): string[] {
  const names = Object.keys(after) as (keyof Contact)[]
  return names.filter((name) => name !== 'updatedAt' && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}

function tidy<P extends { readonly kind: string; readonly postcode: string }>(point: P): P {
  return { ...point, postcode: point.kind === 'post' ? normalPostcode(point.postcode) : '' }
}

function inOrder(roles: Contact['roles']): Contact['roles'] {
  return contactCategories.filter((category) => roles.includes(category))
}
