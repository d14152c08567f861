import type { ImportTarget } from '@core/imports/contract'
import { useEffect, useRef, useState } from 'react'
import { useHashAddress } from '../../app/hash-address'
import { PageHead } from '../../ui/PageHead'
import { ChooseFile } from './ChooseFile'
import { EarlierImports } from './EarlierImports'
import { Finished, TakenBack } from './Finished'
import { CutShort, HalfWay } from './HalfWay'
import { titleOf, wasCutShort } from './import-words'
import { MapStep } from './MapStep'
import { openedWith, showsWork, type OpenImport } from './open-import'
import { Preview } from './Preview'
import { useFollow, useOpenImport } from './use-open-import'
import { titleOfWork, Working } from './Working'

/** Quick work does not take the page away: only what lasts longer than this, in milliseconds, shows how far it is. */
const SOON = 250

/** Bringing in people, or an older log, from a file: choose it, say what it holds, look at what would come in, bring it in. */
export function ImportPage() {
  const [target, setTarget] = useState<ImportTarget>('people')
  const { open, set, change, leave } = useOpenImport()
  const now = useFollow()
  const isLong = useLongerThan(SOON, open?.work ?? null)
  const head = headOf(open, isLong)
  useTitleOfStep(head.title)
  useDoneWhenLeft(leave, open?.step === 'ended' && open.work === null)
  return (
    <>
      <PageHead crumb={[{ label: 'Contacts', href: '/contacts' }]} title={head.title} lead={head.lead} />
      {open === null ? (
        <>
          <ChooseFile target={target} onTarget={setTarget} onHeld={(held) => set(openedWith(held, target))} />
          <EarlierImports />
        </>
      ) : showsWork(open, isLong) ? (
        <Working open={open} now={now} />
      ) : (
        <Step open={open} onMap={() => change(open.id, (one) => ({ ...one, step: 'map' }))} onAgain={leave} />
      )}
    </>
  )
}

type StepProps = { readonly open: OpenImport; readonly onMap: () => void; readonly onAgain: () => void }

function Step({ open, onMap, onAgain }: StepProps) {
  const { step, progress } = open
  if (step === 'map' || !progress) return <MapStep open={open} onLeave={onAgain} />
  const at = { ...open, progress }
  if (step === 'preview') return <Preview open={at} onBack={onMap} />
  if (wasCutShort(open)) return <CutShort open={at} onAgain={onAgain} />
  if (progress.state === 'failed') return <HalfWay open={at} onAgain={onAgain} />
  if (progress.state === 'done') return <Finished open={at} onAgain={onAgain} />
  return <TakenBack open={at} onAgain={onAgain} />
}

function headOf(open: OpenImport | null, isLong: boolean): { title: string; lead: string } {
  if (open === null)
    return {
      title: 'Bring people in',
      lead: 'From an address book, a mailing list or a spreadsheet. You see everything before anything is saved, and can take it back as a whole.',
    }
  return {
    title: showsWork(open, isLong) ? titleOfWork(open) : titleOf(open),
    lead: open.name,
  }
}

function useLongerThan(milliseconds: number, what: string | null): boolean {
  const [long, setLong] = useState<string | null>(null)
  useEffect(() => {
    if (what === null) return undefined
    const timer = setTimeout(() => setLong(what), milliseconds)
    return () => {
      clearTimeout(timer)
      setLong(null)
    }
  }, [milliseconds, what])
  return what !== null && long === what
}

/** Whoever saw how it ended and goes to another page has done with it: the next visit is for the next file. */
function useDoneWhenLeft(leave: () => void, hasEnded: boolean): void {
  useEffect(() => {
    if (!hasEnded) return undefined
    const here = useHashAddress.address()
    return () => {
      if (useHashAddress.address() !== here) leave()
    }
  }, [leave, hasEnded])
}

/** Each step is a page of its own to whoever reads it: its title is looked at and read out. */
function useTitleOfStep(words: string): void {
  const last = useRef(words)
  useEffect(() => {
    if (last.current === words) return
    last.current = words
    const title = document.querySelector<HTMLElement>('[data-page-title]')
    title?.focus()
    title?.scrollIntoView({ block: 'center' })
  }, [words])
}
