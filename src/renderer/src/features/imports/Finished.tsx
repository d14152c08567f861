import type { ImportProgress, ImportTarget } from '@core/imports/contract'
import { Button, Group } from '@mantine/core'
import { IconArrowBackUp, IconCircleCheck, IconFileExport } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { sayDone, sayFailed } from '../../app/use-change'
import { Wash } from '../../ui/Wash'
import { counted, rowsCounted, targetWords } from './import-words'
import css from './imports.module.css'
import { ImportProgressBar } from './ImportProgressBar'
import { useImportAct, useSaveLeftOut, type HeldFile } from './use-imports'

type FinishedProps = {
  readonly held: HeldFile
  readonly target: ImportTarget
  readonly done: ImportProgress
  readonly onAgain: () => void
}

/** What came in, what did not, and the way back. */
export function Finished({ held, target, done, onAgain }: FinishedProps) {
  const [undone, setUndone] = useState<ImportProgress>()
  const undo = useImportAct('undo', setUndone)
  const save = useSaveLeftOut()
  const { counts } = done
  const left = counts.refused + counts.problems
  const saveLeft = () =>
    save.mutate({ id: held.id }, { onSuccess: ({ saved }) => saved && sayDone('Saved.'), onError: sayFailed })
  if (undone)
    return (
      <div className={css.step}>
        <Wash tone="pine" icon={IconCircleCheck} title="Taken back">
          {backWords(undone.counts.kept, target)}
          {counts.optedOut > 0 && ' Those who opted out stay on the do-not-contact list.'}
        </Wash>
        <Group>
          <Button onClick={onAgain}>Bring in another file</Button>
        </Group>
      </div>
    )
  return (
    <div className={css.step}>
      <Wash tone="pine" icon={IconCircleCheck} title="Done">
        <ul className={css.notices}>
          <li>{counted(counts.added, target)} came in as new.</li>
          {counts.merged > 0 && (
            <li>Here already, and completed with what was new: {counted(counts.merged, target)}.</li>
          )}
          {counts.skipped > 0 && <li>Left out, as you chose: {counted(counts.skipped, target)}.</li>}
          {counts.refused > 0 && <li>{rowsCounted(counts.refused)} could not come in.</li>}
          {counts.problems > 0 && (
            <li>{rowsCounted(counts.problems)} came in without something that could not be read.</li>
          )}
        </ul>
      </Wash>
      <ImportProgressBar id={held.id} working={undo.isPending} label="Taking it back." canStop={false}>
        <Group gap={8}>
          <Button component={Link} href={target === 'people' ? '/contacts' : '/requests'}>
            Show {targetWords[target].many}
          </Button>
          {left > 0 && (
            <Button
              variant="default"
              leftSection={<IconFileExport size={16} aria-hidden="true" />}
              loading={save.isPending}
              onClick={saveLeft}
            >
              Save the {rowsCounted(left)} with the reasons
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} aria-hidden="true" />}
            onClick={() => undo.mutate({ id: held.id }, { onError: sayFailed })}
          >
            Take the whole import back
          </Button>
          <Button variant="subtle" onClick={onAgain}>
            Bring in another file
          </Button>
        </Group>
      </ImportProgressBar>
      {left > 0 && <p className={css.hint}>The rows can be saved until the register is next opened.</p>}
    </div>
  )
}

function backWords(kept: number, target: ImportTarget): string {
  if (kept === 0) return 'The register is as it was before.'
  return `All but ${counted(kept, target)}: something was recorded with them since, so they stay.`
}
