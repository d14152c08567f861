import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { cleanRecoveryText, RECOVERY_GROUP_LENGTH } from '@core/register/recovery-key'
import { sentenceFor } from '../../app/error-sentences'
import css from './ProveGroup.module.css'
import { useProveRecovery } from './use-register'

type ProveGroupProps = {
  /** Counted from 0. */
  readonly group: number
  readonly onProven: () => void
  /** Said when somebody wants to go on without it. */
  readonly missing?: string
}

/** Typing one group from the sheet: compared as soon as it is complete. */
export function ProveGroup({ group, onProven, missing }: ProveGroupProps) {
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const prove = useProveRecovery()
  const left = RECOVERY_GROUP_LENGTH - cleanRecoveryText(text).length

  const type = (typed: string) => {
    setText(typed)
    setWrong(false)
    if (cleanRecoveryText(typed).length !== RECOVERY_GROUP_LENGTH) return
    prove.mutate({ group, text: typed }, { onSuccess: ({ proven }) => (proven ? onProven() : setWrong(true)) })
  }
  const fault = prove.error
    ? `${sentenceFor(prove.error.code, prove.error.detail).happened} Try again.`
    : wrong
      ? `That is not group ${group + 1} of your sheet. Look again, or print the sheet again.`
      : undefined
  return (
    <div className={css.prove}>
      <TextInput
        label={`Group ${group + 1} from the sheet`}
        className={css.field}
        classNames={{ input: css.input }}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        error={fault ?? missing}
        maxLength={12}
        autoComplete="off"
        spellCheck={false}
      />
      <output className={css.left}>{text !== '' && !wrong && lettersLeft(left)}</output>
    </div>
  )
}

function lettersLeft(left: number): string {
  if (left < 0) return 'That is more than one group'
  if (left === 0) return ''
  return left === 1 ? 'One more letter or number' : `${left} more letters or numbers`
}
