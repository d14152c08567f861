import { Anchor } from '@mantine/core'
import { IconRefreshAlert } from '@tabler/icons-react'
import { Link } from 'wouter'
import { Wash } from '../../ui/Wash'
import { useToLookAt } from './use-decisions'

/** On the page of a contact: how many saved answers no longer rest on what its entry says. Nothing where all still do. */
export function AnswersToLookAt({ contactId }: { readonly contactId: string }) {
  const total = useToLookAt({ contactId, limit: 1 }).data?.total ?? 0
  if (total === 0) return null
  const title =
    total === 1 ? 'A saved answer has to be looked at again' : `${total} saved answers have to be looked at again`
  return (
    <Wash tone="amber" icon={IconRefreshAlert} title={title} role="note">
      What they rest on has changed here since.{' '}
      <Anchor component={Link} href={`/guidance/again?contact=${contactId}`}>
        Show what changed
      </Anchor>
    </Wash>
  )
}
