import { Anchor } from '@mantine/core'
import { IconShieldLock } from '@tabler/icons-react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { useHolds } from './use-erasure'

/** More are counted: each stands in the log. */
const MOST = 4

/** Says on top of a contact which open case keeps anything of it from being destroyed, with its number (row E5). */
export function HeldNotice({ id }: { readonly id: string }) {
  const { data: holds = [] } = useHolds(id)
  const [first] = holds
  if (!first) return null
  return (
    <Wash tone="info" icon={IconShieldLock} title={`Held: ${first.say}`} role="note">
      <p>
        {first.why}{' '}
        {!first.isClaim && (
          <Anchor component={Link} href={first.href} inherit>
            Open the case
          </Anchor>
        )}
      </p>
      {holds.slice(1, MOST).map(({ say, href, isClaim }) => (
        <p key={say}>
          {isClaim ? (
            say
          ) : (
            <Anchor component={Link} href={href} inherit>
              {say}
            </Anchor>
          )}
        </p>
      ))}
      {holds.length > MOST && <p>And {holds.length - MOST} more.</p>}
      <LawLine rules={first.rules} />
    </Wash>
  )
}
