import { z } from 'zod'
import { legalForms } from '../organisation/organisation'
import { calendarDate } from '../time/calendar-date'
import { contactCategories } from './contact-category'
import { contactPoint, newContactPoint } from './contact-point'
import { noticeFacts, obtainedFroms } from './notice-facts'
import { contactRelation, dayOrNone, leavesAfterStarting, newRelation } from './relation'
import { subscriberTypes } from './subscriber-type'
import { line, lines } from './typed-text'

export const contactKinds = ['person', 'organisation'] as const

export const contactStatuses = ['active', 'archived'] as const

/** Where a contact is in its life: kept, in the trash, or leaving for good while an erasure waits. */
const contactStages = ['kept', 'trashed', 'leaving'] as const

const facts = z.object({
  kind: z.enum(contactKinds),
  /** The name as it is written and shown; every script has its own order, so this one leads. */
  displayName: line(200).min(1, 'Write a name.'),
  givenName: line(100).default(''),
  familyName: line(100).default(''),
  roles: z.array(z.enum(contactCategories)).max(contactCategories.length).default([]),
  /** Unknown until somebody says so, and treated as individual (`pecr.subscriber.unknown`). */
  subscriberType: z.enum(subscriberTypes).default('unknown'),
  /** Empty text: not known. */
  legalForm: z.union([z.enum(legalForms), z.literal('')]).default(''),
  /** How we know the legal form: a company number, a letterhead, what they said. */
  legalEvidence: line(300).default(''),
  /** Company or charity number: the evidence of the legal form (`settled.corporate-proof`). */
  legalNumber: line(40).default(''),
  /** Known to be under 18 (`settled.under-18`). */
  under18: z.boolean().default(false),
  organisationName: line(200).default(''),
  /** The organisation as a contact of its own, where it is one. */
  organisationId: z.uuid().nullable().default(null),
  jobTitle: line(200).default(''),
  /** Since when they work for the main organisation, and the last day; empty: not known, or still there. */
  jobStartedOn: dayOrNone.default(''),
  jobLeftOn: dayOrNone.default(''),
  /** Where the details came from: “website form”, “LinkedIn”, “recommended by …”. Empty: nobody wrote it down. */
  source: line(300).default(''),
  obtainedOn: z.union([calendarDate, z.literal('')]).default(''),
  /** From the person, from elsewhere, or nobody wrote it down: from elsewhere they must be told (`notice.14`). */
  obtainedFrom: z.enum(obtainedFroms).default(''),
  notes: lines(5000).default(''),
})

const typedLists = {
  points: z.array(newContactPoint).max(30, 'Keep to thirty addresses and numbers.').default([]),
  relations: z.array(newRelation).max(30, 'Keep to thirty organisations.').default([]),
}

const rolesOnce = { message: 'Choose each role once.', path: ['roles'] }

/** A contact as the form sends it. What is left out is empty, and the subscriber type is then unknown. */
export const newContact = facts
  .extend(typedLists)
  .strict()
  .refine(({ roles }) => new Set(roles).size === roles.length, rolesOnce)
  .check(
    ({ value, issues }) => void issues.push(...leavesAfterStarting(value.jobStartedOn, value.jobLeftOn, 'jobLeftOn')),
  )
export type NewContact = z.input<typeof newContact>

/** The same with the id of the contact it replaces. */
export const changedContact = facts
  .extend({ id: z.uuid(), ...typedLists })
  .strict()
  .refine(({ roles }) => new Set(roles).size === roles.length, rolesOnce)
  .check(
    ({ value, issues }) => void issues.push(...leavesAfterStarting(value.jobStartedOn, value.jobLeftOn, 'jobLeftOn')),
  )
export type ChangedContact = z.input<typeof changedContact>

/** A person or organisation in the register, with everything that is known about how to reach it. */
export const contact = facts.extend({
  id: z.uuid(),
  points: z.array(contactPoint),
  /** For whom else they work or worked; the main organisation stands in the contact itself. */
  relations: z.array(contactRelation),
  ...noticeFacts.shape,
  /** They want no message of any kind; what the law still obliges you to send is a person’s decision. */
  noContactAtAll: z.boolean(),
  status: z.enum(contactStatuses),
  stage: z.enum(contactStages),
  /** When it was put in the trash; empty while it is not. */
  trashedAt: z.union([z.iso.datetime(), z.literal('')]),
  /** The import it came with. */
  importId: z.uuid().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
})
export type Contact = z.output<typeof contact>

/** What a row of a list needs. */
export const contactSummary = contact
  .pick({
    id: true,
    kind: true,
    displayName: true,
    organisationName: true,
    jobTitle: true,
    roles: true,
    subscriberType: true,
    source: true,
    obtainedOn: true,
    under18: true,
    status: true,
    updatedAt: true,
  })
  .extend({ email: z.string(), phone: z.string() })
export type ContactSummary = z.output<typeof contactSummary>
