import { composeDocument } from '@core/documents/framed'
import { doNotContactList } from '@core/documents/templates/do-not-contact-list'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { EntryFilter } from '@core/suppression/contract'
import { useQuery } from '@tanstack/react-query'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'
import { allEntries } from './use-suppression'

type Show = NonNullable<EntryFilter['show']>

/** The list on paper or as a table for another system. What is only kept as a keyed hash is counted, and not in it. */
export function ListExport({ show, total }: { readonly show: Show; readonly total: number }) {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const { data: entries } = useQuery({
    queryKey: ['suppression', 'all', show, total],
    queryFn: () => allEntries(show),
    enabled: total > 0,
  })
  if (!entries || entries.length === 0) return null
  const frame = { organisation: organisation ?? newOrganisation(), madeOn: today, version: 0, nextReviewOn: '' }
  const blocks = composeDocument(doNotContactList, { show, entries: [...entries] }, frame)
  return (
    <ExportMenu
      label="Export the list"
      title={doNotContactList.title}
      name="do-not-contact-list"
      blocks={blocks}
      about={{ action: 'suppression.export', subject: show }}
    />
  )
}
