import type { ImportProgress, ImportTarget } from '@core/imports/contract'
import { useEffect, useRef, useState } from 'react'
import { PageHead } from '../../ui/PageHead'
import { ChooseFile } from './ChooseFile'
import { EarlierImports } from './EarlierImports'
import { Finished } from './Finished'
import { counted, targetWords } from './import-words'
import { MapStep } from './MapStep'
import { Preview } from './Preview'
import type { HeldFile } from './use-imports'

type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'map'; readonly held: HeldFile; readonly target: ImportTarget }
  | { readonly at: 'preview'; readonly held: HeldFile; readonly target: ImportTarget; readonly checked: ImportProgress }
  | { readonly at: 'finished'; readonly held: HeldFile; readonly target: ImportTarget; readonly done: ImportProgress }

/** Bringing in people, or an older log, from a file: choose it, say what it holds, look at what would come in, bring it in. */
export function ImportPage() {
  const [target, setTarget] = useState<ImportTarget>('people')
  const [step, setStep] = useState<Step>({ at: 'choose' })
  const again = () => setStep({ at: 'choose' })
  useTitleOfStep(step.at)
  return (
    <>
      <PageHead crumb={[{ label: 'Contacts', href: '/contacts' }]} title={titleOf(step)} lead={leadOf(step)} />
      {step.at === 'choose' && (
        <>
          <ChooseFile target={target} onTarget={setTarget} onHeld={(held) => setStep({ at: 'map', held, target })} />
          <EarlierImports />
        </>
      )}
      {step.at === 'map' && (
        <MapStep
          held={step.held}
          target={step.target}
          onBack={again}
          onChecked={(checked) => setStep({ ...step, at: 'preview', checked })}
        />
      )}
      {step.at === 'preview' && (
        <Preview
          held={step.held}
          target={step.target}
          checked={step.checked}
          onBack={() => setStep({ ...step, at: 'map' })}
          onLeave={again}
          onDone={(done) => setStep({ ...step, at: 'finished', done })}
        />
      )}
      {step.at === 'finished' && <Finished held={step.held} target={step.target} done={step.done} onAgain={again} />}
    </>
  )
}

/** Each step is a page of its own to whoever reads it: its title is looked at and read out. */
function useTitleOfStep(at: Step['at']): void {
  const last = useRef(at)
  useEffect(() => {
    if (last.current === at) return
    last.current = at
    const title = document.querySelector<HTMLElement>('[data-page-title]')
    title?.focus()
    title?.scrollIntoView({ block: 'center' })
  }, [at])
}

function titleOf(step: Step): string {
  switch (step.at) {
    case 'choose':
      return 'Bring people in'
    case 'map':
      return 'What the file holds'
    case 'preview': {
      const { ready } = step.checked.counts
      return ready === 0
        ? `There are no ${targetWords[step.target].many} in this file`
        : `${counted(ready, step.target)} can come in`
    }
    case 'finished':
      return step.done.counts.added + step.done.counts.merged === 0
        ? 'Nobody was brought in'
        : `${counted(step.done.counts.added, step.target)} brought in`
  }
}

function leadOf(step: Step): string {
  if (step.at === 'choose')
    return 'From an address book, a mailing list or a spreadsheet. You see everything before anything is saved, and can take it back as a whole.'
  return step.held.name
}
