import type { z } from 'zod'
import type { changedContact, Contact, newContact } from './contact'
import { contactCategories } from './contact-category'

type Given = { readonly now: string; readonly newId: () => string }

/** A new contact from what the form sent. */
export function openContact(input: z.output<typeof newContact>, { now, newId }: Given): Contact {
  return {
    ...input,
    id: newId(),
    roles: inOrder(input.roles),
    points: input.points.map((point) => ({ ...point, id: newId() })),
    status: 'active',
    createdAt: now,
    updatedAt: now,
  }
}

/** A contact as changed on the form. A point that names an id the contact does not have is a new point. */
export function changeContact(before: Contact, input: z.output<typeof changedContact>, { now, newId }: Given): Contact {
  const known = new Set(before.points.map(({ id }) => id))
  return {
    ...before,
    ...input,
    roles: inOrder(input.roles),
    points: input.points.map((point) => ({ ...point, id: point.id && known.has(point.id) ? point.id : newId() })),
    updatedAt: now,
  }
}

/** The names of the facts that differ, for the audit trail; never their values. */
export function changedContactFields(before: Contact, after: Contact): string[] {
  const names = Object.keys(after) as (keyof Contact)[]
  return names.filter((name) => name !== 'updatedAt' && JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}

function inOrder(roles: Contact['roles']): Contact['roles'] {
  return contactCategories.filter((category) => roles.includes(category))
}
