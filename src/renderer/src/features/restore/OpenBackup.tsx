import { useRef, useState, type SubmitEvent } from 'react'
import type { FoundToRestore, RestorePreview } from '@core/backups/restore-contract'
import { momentWords } from '@core/backups/backup-lines'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { faultWords, PanelFault } from '../register/PanelFault'
import panel from '../register/PanelForm.module.css'
import { TryButton } from '../register/TryButton'
import { useWait } from '../register/use-wait'
import { SecretFields } from './SecretFields'
import { faultsOf, noSecret, secretOf, type Way } from './secret'
import { useOpenBackup } from './use-restore'

type OpenBackupProps = {
  readonly one: FoundToRestore
  readonly onOpened: (preview: RestorePreview) => void
  readonly onBack: () => void
}

const otherWays: readonly { readonly way: Way; readonly words: string }[] = [
  { way: 'passphrase', words: 'Use the passphrase' },
  { way: 'sheet', words: 'Use the recovery sheet' },
  { way: 'parts', words: 'Use two of three parts' },
]

/** Opening a backup with what opened the register on that day. */
export function OpenBackup({ one, onOpened, onBack }: OpenBackupProps) {
  const today = useToday()
  const [way, setWay] = useState<Way>('passphrase')
  const [typed, setTyped] = useState(noSecret)
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const open = useOpenBackup()
  const wait = useWait()
  const faults = faultsOf(way, typed)

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(faults).length > 0) return focusFirstError(form.current)
    if (wait.seconds > 0) return undefined
    return open.mutate(
      { id: one.id, ...secretOf(way, typed) },
      { onSuccess: onOpened, onError: ({ detail }) => wait.start(detail.waitSeconds) },
    )
  }
  const turn = (next: Way) => {
    setWay(next)
    setTyped(noSecret)
    setTried(false)
    open.reset()
  }

  return (
    <form ref={form} onSubmit={submit} className={panel.form} noValidate>
      <p>
        <b>{momentWords(one.madeAt, today)}</b>
      </p>
      <SecretFields key={way} way={way} typed={typed} onChange={setTyped} faults={tried ? faults : {}} />
      {open.error && <PanelFault words={faultWords(open.error)} />}
      <TryButton words="Open and check it" busy={open.isPending} waitSeconds={wait.seconds} />
      <div className={panel.links}>
        {otherWays
          .filter((other) => other.way !== way)
          .map((other) => (
            <button key={other.way} type="button" className={panel.link} onClick={() => turn(other.way)}>
              {other.words}
            </button>
          ))}
        <button type="button" className={panel.link} onClick={onBack}>
          Choose another backup
        </button>
      </div>
    </form>
  )
}
