import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Loading } from '../../ui/Loading'
import { Empty } from '../../ui/Empty'
import { PageHead } from '../../ui/PageHead'
import { RenewAll } from './RenewAll'
import { useStaleDocuments } from './use-versions'

/** Every approved document that is out of date, with what would change, to be renewed together. */
export function OutOfDatePage() {
  const { data: stale, error } = useStaleDocuments()
  const crumb = [{ label: 'Documents', href: '/documents' }, { label: 'Out of date' }]
  if (error) throw error
  if (stale && stale.length > 0)
    return <RenewAll key={stale.map(({ templateId }) => templateId).join()} stale={stale} />
  return (
    <>
      <PageHead title="Out of date" crumb={crumb} />
      {stale ? (
        <Empty
          title="Everything you approved is up to date."
          say="When a fact, a rule or the words of a document change, it is listed here with what would change."
          action={
            <Button component={Link} href="/documents" variant="default">
              See all documents
            </Button>
          }
        />
      ) : (
        <Loading rows={4} />
      )}
    </>
  )
}
