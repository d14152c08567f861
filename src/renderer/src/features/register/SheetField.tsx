import { Textarea } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import type { Ref } from 'react'
import { sheetWords } from '@core/register/sheet-words'
import css from './PanelForm.module.css'

type SheetFieldProps = {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly onChange: (typed: string) => void
  readonly error: string | undefined
  /** What was typed, once it has no slip in it. */
  readonly canonical: string | undefined
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** A field for what stands on a sheet. Once it is typed without a slip, the two words of the sheet are shown to compare. */
export function SheetField({ label, description, value, onChange, error, canonical, ref }: SheetFieldProps) {
  return (
    <div>
      <Textarea
        label={label}
        description={description}
        classNames={{ wrapper: css.light }}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        error={error}
        rows={2}
        maxLength={200}
        autoComplete="off"
        spellCheck={false}
        ref={ref}
      />
      <output className={css.words}>
        {canonical !== undefined && (
          <>
            <IconCircleCheck size={18} stroke={1.75} aria-hidden="true" />
            <span>
              No slip. The sheet must say <b>{sheetWords(canonical).join(' ')}</b>
            </span>
          </>
        )}
      </output>
    </div>
  )
}
