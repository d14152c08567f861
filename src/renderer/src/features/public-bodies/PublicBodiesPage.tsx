import { Button } from '@mantine/core'
import { Link, useSearchParams } from 'wouter'
import { PageHead } from '../../ui/PageHead'
import { Views } from '../../ui/Views'
import { flowAddress } from '../guidance/flow-address'
import { MessagesView } from './MessagesView'
import { SheetView } from './SheetView'

/** For practices and public bodies: is this message marketing, which task does it serve, and the sheet that says it all (S1, S2). */
export function PublicBodiesPage() {
  const [params, setParams] = useSearchParams()
  const show = params.get('show') === 'sheet' ? 'sheet' : 'messages'
  return (
    <>
      <PageHead
        title="Practices and public bodies"
        crumb={[{ label: 'Guidance', href: '/guidance' }, { label: 'Practices and public bodies' }]}
        lead="Most of what you send is part of your task and not marketing. Here you find out which is which, and can show it."
        actions={
          <Button component={Link} href={flowAddress('is-marketing-public')}>
            Is this message marketing?
          </Button>
        }
      />
      <Views
        views={[
          { id: 'messages', label: 'Messages and tasks' },
          { id: 'sheet', label: 'Guidance sheet' },
        ]}
        current={show}
        onChoose={(id) => setParams(id === 'sheet' ? { show: 'sheet' } : {}, { replace: true })}
      />
      {show === 'sheet' ? <SheetView /> : <MessagesView />}
    </>
  )
}
