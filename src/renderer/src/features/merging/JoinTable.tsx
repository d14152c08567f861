import type { Contact } from '@core/contacts/contact'
import type { MergePreview } from '@core/merging/contract'
import type { MergeField } from '@core/merging/merge-contacts'
import { dayMonthYear } from '@core/time/format-date'
import { Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import { roleWords, typeWord } from '../contacts/contact-words'
import css from './merging.module.css'

type JoinTableProps = {
  readonly preview: MergePreview
  readonly take: readonly MergeField[]
  readonly onTake: (field: MergeField, fromGone: boolean) => void
}

const chosen: readonly { field: MergeField; label: string }[] = [
  { field: 'displayName', label: 'Name' },
  { field: 'givenName', label: 'First name' },
  { field: 'familyName', label: 'Family name' },
  { field: 'organisationName', label: 'Organisation' },
  { field: 'jobTitle', label: 'Job title' },
  { field: 'source', label: 'Source' },
  { field: 'obtainedOn', label: 'Date obtained' },
]

const joined: readonly { label: string; value: (contact: Contact) => ReactNode }[] = [
  {
    label: 'Addresses and numbers',
    value: ({ points }) => points.map(({ id, value }) => <Line key={id}>{value}</Line>),
  },
  { label: 'Roles', value: ({ roles }) => roleWords(roles) },
  { label: 'Type', value: ({ subscriberType }) => typeWord(subscriberType) },
  { label: 'Notes', value: ({ notes }) => <bdi>{notes}</bdi> },
]

/** Fact by fact: where the two differ a person chooses, the rest is joined. */
export function JoinTable({ preview: { keep, gone, differ }, take, onTake }: JoinTableProps) {
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">Fact</th>
          <th scope="col">Stays</th>
          <th scope="col">Goes into it</th>
        </tr>
      </thead>
      <tbody>
        {chosen.map(({ field, label }) =>
          differ.includes(field) ? (
            <tr key={field}>
              <th scope="row">{label}</th>
              {[false, true].map((fromGone) => (
                <td key={String(fromGone)}>
                  <Radio
                    name={field}
                    label={<bdi>{shown(fromGone ? gone : keep, field)}</bdi>}
                    checked={take.includes(field) === fromGone}
                    onChange={() => onTake(field, fromGone)}
                  />
                </td>
              ))}
            </tr>
          ) : (
            (keep[field] !== '' || gone[field] !== '') && (
              <tr key={field}>
                <th scope="row">{label}</th>
                <td>
                  <bdi>{shown(keep, field)}</bdi>
                </td>
                <td>
                  <bdi>{shown(gone, field)}</bdi>
                </td>
              </tr>
            )
          ),
        )}
        {joined
          .filter(({ label }) => label !== 'Notes' || keep.notes !== '' || gone.notes !== '')
          .map(({ label, value }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value(keep)}</td>
              <td>{value(gone)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

function Line({ children }: { readonly children: ReactNode }) {
  return <bdi className={css.line}>{children}</bdi>
}

function shown(contact: Contact, field: MergeField): string {
  return field === 'obtainedOn' && contact.obtainedOn !== '' ? dayMonthYear(contact.obtainedOn) : contact[field]
}
