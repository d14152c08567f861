import { missingFromList } from '@core/cookies/from-policy'
import type { Technology } from '@core/cookies/technology'
import { Button } from '@mantine/core'
import { useOrganisation } from '../../app/use-organisation'
import { Wash } from '../../ui/Wash'
import { useAddSeveral, usePolicyCookies } from './use-cookies'

/** What the privacy policy names and the list does not: brought in with one press, so that nobody types it twice. */
export function FromPolicy({ rows }: { readonly rows: readonly Technology[] }) {
  const { data: organisation } = useOrganisation()
  const { data: named } = usePolicyCookies()
  const add = useAddSeveral()
  const missing = missingFromList(named ?? [], rows, organisation?.name ?? '')
  if (missing.length === 0) return null
  return (
    <Wash
      tone="info"
      title={
        missing.length === 1 ? 'Your privacy policy names one more' : `Your privacy policy names ${missing.length} more`
      }
    >
      <p>{missing.map(({ name }) => name).join(', ')}</p>
      <Button variant="default" size="compact-md" mt={8} loading={add.isPending} onClick={() => add.mutate(missing)}>
        {missing.length === 1 ? 'Bring it in' : 'Bring them in'}
      </Button>
    </Wash>
  )
}
