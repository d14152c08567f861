import { Checkbox, Stack } from '@mantine/core'
import css from './documents.module.css'

type CheckBeforeUseProps = {
  readonly lines: readonly string[]
  readonly checked: readonly string[]
  readonly onChange: (checked: readonly string[]) => void
  readonly error?: string | undefined
}

/** What a person checks before the document counts: each line ticked by hand, and kept with the approval. */
export function CheckBeforeUse({ lines, checked, onChange, error }: CheckBeforeUseProps) {
  return (
    <fieldset className={css.checks}>
      <legend>Check before use</legend>
      <Stack gap={10}>
        {lines.map((line) => (
          <Checkbox
            key={line}
            label={line}
            checked={checked.includes(line)}
            onChange={({ currentTarget }) =>
              onChange(currentTarget.checked ? [...checked, line] : checked.filter((other) => other !== line))
            }
          />
        ))}
      </Stack>
      {error && (
        <p className={css.fault} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}

/** What is said beside the list while a line of it is not ticked. */
export function untickedFault(lines: readonly string[], checked: readonly string[]): string | undefined {
  return lines.every((line) => checked.includes(line)) ? undefined : 'Tick each line once you have checked it.'
}
