import { changedContact, newContact, type Contact } from '@core/contacts/contact'
import { plainPoint, type ContactPoint, type ContactPointKind } from '@core/contacts/contact-point'
import type { NoticeFacts } from '@core/contacts/notice-facts'
import type { ContactRelation } from '@core/contacts/relation'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { checkedBy } from '../../app/zod-form'

/** One line of the form’s addresses and numbers. */
export type PointValues = Omit<ContactPoint, 'id'> & { id?: string }

/** One line of the form’s further organisations. */
export type RelationValues = Omit<ContactRelation, 'id'> & { id?: string }

/** What belongs to a contact and is not on its form: it has acts of its own. */
type Elsewhere =
  keyof NoticeFacts | 'noContactAtAll' | 'status' | 'stage' | 'trashedAt' | 'importId' | 'createdAt' | 'updatedAt'

/** What the form holds: the contract’s facts, all present, so that each field has a value to show. */
export type ContactValues = Omit<Contact, 'id' | 'points' | 'relations' | Elsewhere> & {
  id?: string
  points: PointValues[]
  relations: RelationValues[]
}

export type ContactForm = UseFormReturnType<ContactValues>

/** A line to be filled in. */
export function blankPoint(kind: ContactPointKind): PointValues {
  return { ...plainPoint, kind, value: '' }
}

/** Another organisation to be filled in. */
export function blankRelation(): RelationValues {
  return { organisationId: '', organisationName: '', role: '', jobTitle: '', startedOn: '', leftOn: '' }
}

/** An empty form: a person, with a line for an e-mail address and one for a number. */
export function blankContact(): ContactValues {
  return {
    kind: 'person',
    displayName: '',
    givenName: '',
    familyName: '',
    roles: [],
    subscriberType: 'unknown',
    legalForm: '',
    legalEvidence: '',
    legalNumber: '',
    under18: false,
    organisationName: '',
    organisationId: null,
    jobTitle: '',
    jobStartedOn: '',
    jobLeftOn: '',
    relations: [],
    source: '',
    obtainedOn: '',
    obtainedFrom: '',
    notes: '',
    points: [blankPoint('email'), blankPoint('mobile')],
  }
}

/** The form of a contact that exists. */
export function valuesOf(contact: Contact): ContactValues {
  const facts = Object.keys(blankContact()) as (keyof ContactValues)[]
  const values = Object.fromEntries(facts.map((fact) => [fact, contact[fact]])) as ContactValues
  return { ...values, id: contact.id, points: contact.points.length > 0 ? contact.points : [blankPoint('email')] }
}

/** What is sent: lines that were left blank are not. */
export function withoutBlankLines(values: ContactValues): ContactValues {
  return {
    ...values,
    points: values.points.filter((point) => !isBlank(point)),
    relations: values.relations.filter((relation) => relation.organisationName.trim() !== ''),
  }
}

/** The form, checked with the contract’s own schema on leaving a field and on saving. */
export function useContactForm(initialValues: ContactValues): ContactForm {
  const check = checkedBy(initialValues.id === undefined ? newContact : changedContact)
  return useForm<ContactValues>({
    initialValues,
    validateInputOnBlur: true,
    validate: (values) => {
      const faults = Object.entries(check(values))
      return Object.fromEntries(faults.filter(([path]) => !isBlankLine(path, values)))
    },
  })
}

function isBlankLine(path: string, { points, relations }: ContactValues): boolean {
  const relation = relations[Number(/^relations\.(\d+)\.organisationId$/.exec(path)?.[1] ?? NaN)]
  if (relation) return relation.organisationName.trim() === ''
  const point = points[Number(/^points\.(\d+)\.value$/.exec(path)?.[1] ?? NaN)]
  return point !== undefined && isBlank(point)
}

function isBlank({ value }: PointValues): boolean {
  return value.trim() === ''
}
