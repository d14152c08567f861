import type { Proof } from '@core/erasure/proof'
import { ukDateTime } from '@core/time/instant'
import { Anchor } from '@mantine/core'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import css from './erasure.module.css'

type ProofResultProps = { readonly proof: Proof; readonly texts: readonly string[] }

/** What the search went through and what it found; each place opens where it has a page. */
export function ProofResult({ proof: { tables, rows, found, total, searchedAt }, texts }: ProofResultProps) {
  const looked = `Steward looked for ${texts.length === 1 ? 'one text' : `${texts.length} texts`} through ${tables} kinds of record with ${rows.toLocaleString('en-GB')} rows, in files and in the search, on ${ukDateTime(searchedAt)}.`
  if (total === 0) {
    return (
      <Wash tone="pine" icon={IconCheck} title="Nothing was found.">
        <p>{looked}</p>
        <p>Backups are not searched. Whatever is restored from one is erased again.</p>
        <LawLine rules={['erase.backup', 'erase.log-minimal']} />
      </Wash>
    )
  }
  return (
    <Wash
      tone="amber"
      icon={IconAlertTriangle}
      title={total === 1 ? 'It stands in one place.' : `It stands in ${total.toLocaleString('en-GB')} places.`}
    >
      <p>{looked} The same words may belong to somebody else: look at each.</p>
      <ul className={css.list}>
        {found.map(({ what, label, href }) => (
          <li key={`${what} ${label} ${href}`}>
            {what}:{' '}
            {href === '' ? (
              label
            ) : (
              <Anchor component={Link} href={href} inherit>
                {label}
              </Anchor>
            )}
          </li>
        ))}
        {total > found.length && <li>and {(total - found.length).toLocaleString('en-GB')} more</li>}
      </ul>
    </Wash>
  )
}
