import { Button } from '@mantine/core'
import { IconRefreshAlert } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { GalleryState } from '@core/documents/contract'
import { findTemplate } from '@core/documents/find-template'
import { Wash } from '../../ui/Wash'

/** Documents that are out of date, and the way to see what would change in all of them. */
export function OutOfDateWash({ states }: { readonly states: readonly GalleryState[] }) {
  const titles = states
    .filter(({ state }) => state === 'out-of-date')
    .map(({ templateId }) => findTemplate(templateId)?.title ?? '')
  if (titles.length === 0) return null
  return (
    <Wash
      tone="amber"
      icon={IconRefreshAlert}
      title={titles.length === 1 ? 'One document is out of date' : `${titles.length} documents are out of date`}
    >
      <p>{titles.join(', ')}</p>
      <Button component={Link} href="/documents/out-of-date" variant="default" size="compact-md" mt={8}>
        See what would change
      </Button>
    </Wash>
  )
}
