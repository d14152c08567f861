import type { Gap } from '@core/documents/template'
import { Anchor } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Wash } from '../../ui/Wash'

const ofPolicy = ['categories', 'recipients']
const ofOrganisation = /^organisation\./

/** What is missing in a letter before it may go, and where it can be filled in. */
export function LetterGaps({ gaps }: { readonly gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null
  return (
    <Wash tone="amber" icon={IconAlertTriangle} title="Before it goes">
      {gaps.map(({ say }) => (
        <p key={say}>{say}</p>
      ))}
      {gaps.some(({ fact }) => ofOrganisation.test(fact)) && (
        <p>
          <Anchor component={Link} href="/settings/organisation">
            Open the facts of the organisation
          </Anchor>
        </p>
      )}
      {gaps.some(({ fact }) => ofPolicy.includes(fact)) && (
        <p>
          <Anchor component={Link} href="/documents/privacy-policy">
            Open the answers of your privacy policy
          </Anchor>
        </p>
      )}
    </Wash>
  )
}
