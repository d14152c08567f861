import { useRef, useState, type SubmitEvent } from 'react'
import { parsePart, whyNotTogether, type ParsedPart } from '@core/register/recovery-part'
import { partSlips } from '@core/register/slip-words'
import { focusHere } from '../../ui/focus-here'
import { focusFirstError } from '../../app/zod-form'
import { faultsOf } from './new-passphrase'
import { NewPassphraseFields } from './NewPassphraseFields'
import { faultWords, PanelFault } from './PanelFault'
import css from './PanelForm.module.css'
import { SheetField } from './SheetField'
import { TryButton } from './TryButton'
import { useUnlockWithParts } from './use-register'
import { useWait } from './use-wait'

/** Opening the register with two of the three parts, and choosing a passphrase. */
export function PartsForm({ onBack }: { readonly onBack: () => void }) {
  const [typed, setTyped] = useState({ first: '', second: '' })
  const [value, setValue] = useState({ first: '', again: '', shown: false })
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const open = useUnlockWithParts()
  const wait = useWait()
  const [first, second] = [parsePart(typed.first), parsePart(typed.second)]
  const apart = first.ok && second.ok ? whyNotTogether(first.part, second.part) : undefined
  const faults = faultsOf(value)

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    const isWhole = first.ok && second.ok && apart === undefined && Object.keys(faults).length === 0
    if (!isWhole) return focusFirstError(form.current)
    if (wait.seconds > 0) return undefined
    return open.mutate(
      { ...typed, newPassphrase: value.first },
      { onError: ({ detail }) => wait.start(detail.waitSeconds) },
    )
  }

  return (
    <form ref={form} onSubmit={submit} className={css.form} noValidate>
      <SheetField
        label="One part"
        description="Nine groups, in order. Spaces, hyphens and small letters make no difference."
        value={typed.first}
        onChange={(text) => setTyped({ ...typed, first: text })}
        error={tried ? slipOf(first) : undefined}
        canonical={first.ok ? first.canonical : undefined}
        ref={focusHere}
      />
      <SheetField
        label="Another part"
        value={typed.second}
        onChange={(text) => setTyped({ ...typed, second: text })}
        error={tried ? (slipOf(second) ?? apart) : apart}
        canonical={second.ok ? second.canonical : undefined}
      />
      <div className={css.choose}>
        <NewPassphraseFields value={value} onChange={setValue} faults={tried ? faults : {}} label="New passphrase" />
      </div>
      {open.error && <PanelFault words={faultWords(open.error)} />}
      <TryButton words="Open and set the new passphrase" busy={open.isPending} waitSeconds={wait.seconds} />
      <button type="button" className={css.link} onClick={onBack}>
        Back to the passphrase
      </button>
    </form>
  )
}

function slipOf(parsed: ParsedPart): string | undefined {
  return parsed.ok ? undefined : partSlips[parsed.slip]
}
