import { Anchor } from '@mantine/core'
import { IconShieldLock } from '@tabler/icons-react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { useHolds } from './use-erasure'

/** More are counted: each stands in the log. */
const MOST = 4

/** Says on top of a contact which open case keeps anything of it from being destroyed, with its number (row E5); a claim has a notice of its own. */
export function HeldNotice({ id }: { readonly id: string }) {
  const holds = (useHolds(id).data ?? []).filter(({ isClaim }) => !isClaim)
  const [first] = holds
  if (!first) return null
  return (
    <Wash tone="info" icon={IconShieldLock} title={`Held: ${first.say}`} role="note">
      <p>
        {first.why}{' '}
        <Anchor component={Link} href={first.href} inherit>
          Open the case
        </Anchor>
      </p>
      {holds.slice(1, MOST).map(({ say, href }) => (
        <p key={say}>
          <Anchor component={Link} href={href} inherit>
            {say}
          </Anchor>
        </p>
      ))}
      {holds.length > MOST && <p>And {holds.length - MOST} more.</p>}
      <LawLine rules={first.rules} />
    </Wash>
  )
}
