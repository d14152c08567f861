import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react'
import { PassphraseField } from './PassphraseField'
import { faultWords, PanelFault } from './PanelFault'
import css from './PanelForm.module.css'
import { TryButton } from './TryButton'
import { useUnlock } from './use-register'
import { useWait } from './use-wait'

type UnlockFormProps = {
  /** Seconds until a try may be made, when the screen is drawn during a pause. */
  readonly waitSeconds?: number
  /** Other ways in, below the button. */
  readonly children?: ReactNode
}

/** Unlocking with one’s own passphrase. Nobody is asked who they are: the passphrase tells. */
export function UnlockForm({ waitSeconds, children }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const [empty, setEmpty] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const unlock = useUnlock()
  const wait = useWait(waitSeconds)
  const failed = unlock.error && pausedWords(wait.seconds, unlock.error)
  const fault = empty ? 'Type your passphrase.' : (failed ?? undefined)
  useEffect(() => field.current?.focus(), [])

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setEmpty(passphrase === '')
    if (passphrase === '') return field.current?.focus()
    if (wait.seconds > 0) return undefined
    return unlock.mutate(
      { passphrase },
      {
        onError: ({ detail }) => {
          wait.start(detail.waitSeconds)
          field.current?.select()
        },
      },
    )
  }

  return (
    <form onSubmit={submit} className={css.form} noValidate>
      <PassphraseField
        ref={field}
        label="Passphrase"
        classNames={{ wrapper: css.light, input: css.tall }}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        error={fault && <PanelFault words={fault} />}
        maxLength={1000}
      />
      <TryButton words="Unlock" busy={unlock.isPending} waitSeconds={wait.seconds} />
      {children}
    </form>
  )
}

/** While the pause runs the button counts it; afterwards the sentence about it would no longer be true. */
function pausedWords(left: number, error: Parameters<typeof faultWords>[0]): string {
  if (error.detail.waitSeconds === undefined || left > 0) return faultWords(error)
  return 'That passphrase does not open the register. You can try again now.'
}
