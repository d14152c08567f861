import { useParams } from 'wouter'
import { Gone } from '../../ui/Gone'
import { Loading } from '../../ui/Loading'
import { CasePage } from './CasePage'
import { useRequestCase } from './use-requests'

/** The case of one request. */
export function RequestPage() {
  const { id = '' } = useParams()
  const { data, error } = useRequestCase(id)
  if (error) {
    return <Gone title="This request is no longer in the register" crumb={{ label: 'Requests', href: '/requests' }} />
  }
  if (!data) return <Loading rows={8} />
  return <CasePage of={data} />
}
