import type { MergePreview } from '@core/merging/contract'
import type { MergeField } from '@core/merging/merge-contacts'
import { vocabularyOf } from '@core/organisation/vocabulary'
import { Button, Group } from '@mantine/core'
import { IconArrowsExchange } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useParams } from 'wouter'
import { useOrganisation } from '../../app/use-organisation'
import { Gone } from '../../ui/Gone'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { JoinTable } from './JoinTable'
import css from './merging.module.css'
import { useKeepApart, useMerge, useMergePreview } from './use-merging'

/** Two entries side by side: which stays, which facts it takes over, what follows by itself, and the joining. */
export function JoinPage() {
  const { one, other } = useParams<{ one: string; other: string }>()
  const [turned, setTurned] = useState(false)
  const [keepId, goneId] = turned ? [other, one] : [one, other]
  const { data: preview, error } = useMergePreview(keepId, goneId)
  const words = vocabularyOf(useOrganisation().data?.sector)
  const crumb = [
    { label: words.contacts, href: '/contacts' },
    { label: 'People entered twice', href: '/contacts/duplicates' },
  ]
  if (error)
    return (
      <Gone
        title="These two cannot be joined"
        crumb={{ label: 'People entered twice', href: '/contacts/duplicates' }}
      />
    )
  return (
    <>
      <PageHead
        crumb={crumb}
        title="Join two entries"
        lead="One entry stays and takes over everything of the other. No stop is lifted and no refusal becomes a yes."
        actions={
          <Button
            variant="default"
            leftSection={<IconArrowsExchange size={18} stroke={1.75} aria-hidden="true" />}
            onClick={() => setTurned(!turned)}
          >
            Keep the other one
          </Button>
        }
      />
      {preview ? <Joining key={preview.keep.id} preview={preview} /> : <Loading rows={6} />}
    </>
  )
}

function Joining({ preview }: { readonly preview: MergePreview }) {
  const [, go] = useLocation()
  const { keep, gone, strictest, stops, moves } = preview
  const [take, setTake] = useState<readonly MergeField[]>([])
  const merge = useMerge((id) => go(`/contacts/${id}`))
  const apart = useKeepApart()
  return (
    <div className={css.join}>
      <Sheet title="What they say">
        <JoinTable
          preview={preview}
          take={take}
          onTake={(field, fromGone) => setTake([...take.filter((one) => one !== field), ...(fromGone ? [field] : [])])}
        />
      </Sheet>
      {(stops.length > 0 || strictest.length > 0) && (
        <Wash tone="info" title="The stricter answer stands">
          <ul className={css.says}>
            {stops.map(({ say, of }) => (
              <li key={`${of} ${say}`}>
                <bdi>{(of === 'keep' ? keep : gone).displayName}</bdi>: {say}. It counts for the joined entry.
              </li>
            ))}
            {strictest.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Wash>
      )}
      <Wash tone="sunken" title="What happens">
        <p>
          {moves.length === 0 ? (
            <>
              Nothing hangs on the entry of <bdi>{gone.displayName}</bdi> but itself.
            </>
          ) : (
            <>
              From <bdi>{gone.displayName}</bdi> to the entry that stays: {inOneLine(moves)}.
            </>
          )}{' '}
          Addresses, roles and both stories are joined. You can take it back until the register locks; then both are as
          they were.
        </p>
      </Wash>
      <Group gap={8}>
        <Button
          loading={merge.isPending}
          onClick={() => merge.mutate({ keepId: keep.id, goneId: gone.id, take: [...take] })}
        >
          Join the two entries
        </Button>
        <Button
          variant="default"
          onClick={() =>
            apart.mutate({ keepId: keep.id, goneId: gone.id }, { onSuccess: () => go('/contacts/duplicates') })
          }
        >
          They are two people
        </Button>
      </Group>
    </div>
  )
}

/** “2 requests, 1 file and 3 decisions”. */
function inOneLine(parts: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(parts)
}
