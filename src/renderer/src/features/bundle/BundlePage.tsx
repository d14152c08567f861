import { useParams } from 'wouter'
import { Gone } from '../../ui/Gone'
import { Loading } from '../../ui/Loading'
import { useRequestCase } from '../requests/use-requests'
import { Review } from './Review'

/** Everything Steward holds on the person of a request, gone through item by item before it leaves. */
export function BundlePage() {
  const { id = '' } = useParams()
  const { data, error } = useRequestCase(id)
  if (error)
    return <Gone title="This request is no longer in the register" crumb={{ label: 'Requests', href: '/requests' }} />
  return data ? <Review key={data.request.id} of={data} /> : <Loading rows={8} />
}
