import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { DropFile } from '../../ui/DropFile'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { useForCampaign, whereFrom } from './for-campaign'
import { ResultFileForm } from './ResultFileForm'
import { useHoldResults, useLookAtResults, type HeldResults } from './use-result-file'
import { useLastSource } from './use-screening'

/** Brings in what a checking service sent back: choose the file, say what it holds, look at it, record it. */
export function ResultFilePage() {
  const [held, setHeld] = useState<HeldResults | null>(null)
  const [, go] = useLocation()
  const from = whereFrom(useForCampaign())
  return (
    <>
      <PageHead
        title="Bring in results"
        crumb={[{ label: 'Marketing', href: '/marketing' }, from]}
        lead={
          held
            ? held.name
            : 'The file that a checking service sent you. You see what it says before anything is recorded.'
        }
      />
      {held ? (
        <Held key={held.id} held={held} onAgain={() => setHeld(null)} onDone={() => go(from.href)} />
      ) : (
        <ChooseResults onHeld={setHeld} />
      )}
    </>
  )
}

type HeldProps = { readonly held: HeldResults; readonly onAgain: () => void; readonly onDone: () => void }

function Held({ held, onAgain, onDone }: HeldProps) {
  const { data: seen, error } = useLookAtResults(held.id)
  const { data: last, isPending } = useLastSource()
  if (error) throw error
  if (!seen || isPending) return <Loading rows={5} />
  if (seen.problem !== '')
    return (
      <Wash tone="amber" title="This file cannot be read">
        <p>{seen.problem} Nothing was recorded.</p>
        <Button variant="default" mt={8} onClick={onAgain}>
          Choose another file
        </Button>
      </Wash>
    )
  return <ResultFileForm held={held} seen={seen} last={last ?? null} onAgain={onAgain} onDone={onDone} />
}

function ChooseResults({ onHeld }: { readonly onHeld: (held: HeldResults) => void }) {
  const hold = useHoldResults(onHeld)
  return (
    <Sheet>
      <DropFile
        takes="A table (CSV) with a number in each row, up to 100 MB. The columns can be in any order."
        hold={hold}
        nothing="Nothing was recorded."
      />
    </Sheet>
  )
}
