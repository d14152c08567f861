import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useRef, useState, type SubmitEvent } from 'react'
import type { ExportSummary } from '@core/moves/contract'
import { focusFirstError } from '../../app/zod-form'
import { Wash } from '../../ui/Wash'
import { FaultWash } from '../register/FaultWash'
import { faultsOf } from '../register/new-passphrase'
import { NewPassphraseFields } from '../register/NewPassphraseFields'
import { MoveProgress } from './MoveProgress'
import css from './moves.module.css'
import { useSaveExport } from './use-moves'

const nothing = { first: '', again: '', shown: false }

/** Saving the whole register into one encrypted file, with a passphrase of its own. */
export function SaveExport() {
  const [value, setValue] = useState(nothing)
  const [tried, setTried] = useState(false)
  const [stopped, setStopped] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const save = useSaveExport()
  const faults = faultsOf(value)

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(faults).length > 0) return focusFirstError(form.current)
    setStopped(false)
    return save.mutate(
      { passphrase: value.first },
      {
        onSuccess: ({ saved }) => {
          if (!saved) return
          setValue(nothing)
          setTried(false)
        },
      },
    )
  }

  if (save.data?.saved && save.data.summary) return <Saved summary={save.data.summary} onAgain={() => save.reset()} />
  return (
    <form ref={form} onSubmit={submit} className={css.narrow} noValidate>
      <NewPassphraseFields
        value={value}
        onChange={setValue}
        faults={tried ? faults : {}}
        label="Passphrase for the file"
      />
      {save.error && !stopped && <FaultWash error={save.error} />}
      {save.error && stopped && <Wash tone="sunken" title="Stopped. Nothing of the file was kept." role="alert" />}
      <MoveProgress working={save.isPending} label="Saving the register." onCancel={() => setStopped(true)}>
        <div>
          <Button type="submit" loading={save.isPending}>
            Choose where to save it
          </Button>
        </div>
      </MoveProgress>
    </form>
  )
}

function Saved({ summary, onAgain }: { readonly summary: ExportSummary; readonly onAgain: () => void }) {
  return (
    <div className={css.narrow}>
      <output>
        <Wash tone="pine" icon={IconCheck} title="The register is saved into the file.">
          {count(summary.records, 'entry', 'entries')}, {count(summary.lines, 'line', 'lines')} of history,{' '}
          {size(summary.bytes)}. The register here stays as it is.
        </Wash>
      </output>
      <div>
        <Button variant="default" onClick={onAgain}>
          Save another file
        </Button>
      </div>
    </div>
  )
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`
}

function size(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  return kilobytes < 1000
    ? `${kilobytes} kB`
    : `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`
}
