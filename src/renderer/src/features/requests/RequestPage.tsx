import { useParams } from 'wouter'
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { CasePage } from './CasePage'
import { useRequestCase } from './use-requests'

/** The case of one request. */
export function RequestPage() {
  const { id = '' } = useParams()
  const { data, error } = useRequestCase(id)
  if (error) {
    return (
      <Empty
        title="This request is no longer in the register"
        say="It may have been taken back. The list shows what there is."
        action={
          <Button component={Link} href="/requests">
            Go to the list
          </Button>
        }
      />
    )
  }
  if (!data) return <Loading rows={8} />
  return <CasePage of={data} />
}
