import { Button, Checkbox } from '@mantine/core'
import { useRef, useState, type SubmitEvent } from 'react'
import type { RestorePreview } from '@core/backups/restore-contract'
import { momentWords } from '@core/backups/backup-lines'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { holdsWords } from '../backups/backup-words'
import { faultsOf } from '../register/new-passphrase'
import { NewPassphraseFields } from '../register/NewPassphraseFields'
import { faultWords, PanelFault } from '../register/PanelFault'
import panel from '../register/PanelForm.module.css'
import css from './restore.module.css'
import { useRestore, useTakeHeader } from './use-restore'

type BackupPreviewProps = {
  readonly preview: RestorePreview
  readonly onBack: () => void
  readonly onRestored?: () => void
}

/** What the backup holds, what becomes of the register that is here, and the last word. */
export function BackupPreview({ preview, onBack, onRestored }: BackupPreviewProps) {
  const [value, setValue] = useState({ first: '', again: '', shown: false })
  const [known, setKnown] = useState(false)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const restore = useRestore()
  const take = useTakeHeader()
  const { needsPassphrase, canTakeHeader, erasuresKnown } = preview
  const faults = needsPassphrase ? faultsOf(value) : {}
  const newPassphrase = needsPassphrase ? value.first : undefined
  const mustKnow = !erasuresKnown && !known
  const fault = restore.error ?? take.error
  const hasFaults = () => Object.keys(faults).length > 0

  const putInPlace = () => {
    setTried(true)
    if (mustKnow || hasFaults()) return focusFirstError(form.current)
    return restore.mutate({ withoutErasures: known, newPassphrase }, { onSuccess: onRestored })
  }
  const takeLocks = () => {
    setTried(true)
    if (hasFaults()) return focusFirstError(form.current)
    return take.mutate({ newPassphrase }, { onSuccess: onRestored })
  }
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    return canTakeHeader ? takeLocks() : putInPlace()
  }

  return (
    <form ref={form} onSubmit={submit} className={panel.form} noValidate>
      <div className={css.paper}>
        <Holds preview={preview} />
        {needsPassphrase && (
          <NewPassphraseFields value={value} onChange={setValue} faults={tried ? faults : {}} label="New passphrase" />
        )}
        {!erasuresKnown && (
          <Checkbox
            label="I know. Whoever was erased since, I will erase again."
            checked={known}
            onChange={(event) => setKnown(event.currentTarget.checked)}
            error={tried && mustKnow && !canTakeHeader ? 'Say that you know it before going on.' : undefined}
          />
        )}
      </div>
      {fault && <PanelFault words={faultWords(fault)} />}
      {canTakeHeader && (
        <>
          <p>
            The register here is whole; only its small file is lost. Taking that file from the backup is enough, and
            nothing newer is lost. If you restore the whole backup instead, what is here is set aside.
          </p>
          <Button type="submit" className={panel.button} fullWidth loading={take.isPending}>
            Take the small file only
          </Button>
          <button type="button" className={panel.link} onClick={putInPlace}>
            Restore the whole backup instead
          </button>
        </>
      )}
      {!canTakeHeader && (
        <Button type="submit" className={panel.button} fullWidth loading={restore.isPending}>
          Restore this backup
        </Button>
      )}
      <button type="button" className={panel.link} onClick={onBack}>
        Choose another backup
      </button>
    </form>
  )
}

function Holds({ preview }: { readonly preview: RestorePreview }) {
  const today = useToday()
  const { madeAt, lastChangeAt, holds, present, setsAside, erasures, erasuresKnown, canTakeHeader } = preview
  return (
    <>
      <p>
        <b>{momentWords(madeAt, today)}</b>
        <br />
        It holds {holdsWords(holds)}. Last change: {momentWords(lastChangeAt, today).toLowerCase()}.
      </p>
      {present && (
        <p>
          <b>The register here now</b>
          <br />
          It holds {holdsWords(present.holds)}. {moreWords(present.changesMore)}
        </p>
      )}
      {setsAside && !canTakeHeader && (
        <p>What is here now is set aside in a folder of its own. It is not overwritten.</p>
      )}
      {erasures > 0 && (
        <p>
          {erasures === 1 ? 'One erasure or destruction' : `${erasures} erasures and destructions`} since then{' '}
          {erasures === 1 ? 'is' : 'are'} carried out again before the first page: nobody who was erased and nothing
          that was destroyed comes back.
        </p>
      )}
      {!erasuresKnown && (
        <p>
          <b>No list of erasures is newer than this backup.</b> If somebody was erased for good after it was made, they
          would be back.
        </p>
      )}
    </>
  )
}

function moreWords(changes: number): string {
  if (changes <= 0) return 'The backup has everything that is in it.'
  return changes === 1
    ? 'It has one change that the backup lacks.'
    : `It has ${changes.toLocaleString('en-GB')} changes that the backup lacks.`
}
