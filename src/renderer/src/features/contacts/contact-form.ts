import { changedContact, newContact, type Contact } from '@core/contacts/contact'
import type { ContactPointKind } from '@core/contacts/contact-point'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { checkedBy } from '../../app/zod-form'

/** One line of the form’s addresses and numbers. */
export type PointValues = { id?: string; kind: ContactPointKind; value: string; label: string; valid: boolean }

/** What the form holds: the contract’s facts, all present, so that each field has a value to show. */
export type ContactValues = Omit<Contact, 'id' | 'points' | 'status' | 'createdAt' | 'updatedAt'> & {
  id?: string
  points: PointValues[]
}

export type ContactForm = UseFormReturnType<ContactValues>

/** A line to be filled in. */
export function blankPoint(kind: ContactPointKind): PointValues {
  return { kind, value: '', label: '', valid: true }
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
    organisationName: '',
    organisationId: null,
    jobTitle: '',
    source: '',
    obtainedOn: '',
    notes: '',
    points: [blankPoint('email'), blankPoint('mobile')],
  }
}

/** The form of a contact that exists. */
export function valuesOf({
  status: _status,
  createdAt: _created,
  updatedAt: _updated,
  ...facts
}: Contact): ContactValues {
  return { ...facts, points: facts.points.length > 0 ? facts.points : [blankPoint('email')] }
}

/** What is sent: lines that were left blank are not. */
export function withoutBlankLines(values: ContactValues): ContactValues {
  return { ...values, points: values.points.filter((point) => !isBlank(point)) }
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

function isBlankLine(path: string, { points }: ContactValues): boolean {
  const point = points[Number(/^points\.(\d+)\.value$/.exec(path)?.[1] ?? NaN)]
  return point !== undefined && isBlank(point)
}

function isBlank({ value }: PointValues): boolean {
  return value.trim() === ''
}
