import { Button, FileButton, Input } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useCallback, useRef } from 'react'
import type { ApiError } from '../app/api'
import { sentenceFor } from '../app/error-sentences'
import css from './DropFile.module.css'
import { useFileDrop } from './use-file-drop'

type DropFileProps = {
  /** Which files it takes, and how large they may be. */
  readonly takes: string
  /** Takes what was dropped or chosen; several files at once are for it to refuse. */
  readonly hold: {
    readonly mutate: (files: readonly File[]) => void
    readonly isPending: boolean
    readonly error: ApiError | null
  }
  /** What a refusal has left as it was: “Nothing was recorded.” */
  readonly nothing: string
}

/** One file: dropped here, or chosen in the system’s window. Why it was refused stands under it. */
export function DropFile({ takes, hold, nothing }: DropFileProps) {
  const { mutate, isPending, error } = hold
  const take = useCallback((_: File, all: readonly File[]) => mutate(all), [mutate])
  const { place, over } = useFileDrop(take)
  const forget = useRef<() => void>(null)
  const choose = (file: File | null) => {
    forget.current?.() // so that the same file can be chosen a second time
    if (file) mutate([file])
  }
  return (
    <>
      <section ref={place} className={css.drop} data-over={over} aria-label="The file">
        <p className={css.title}>Drop the file here, or choose it</p>
        <p className={css.hint}>{takes}</p>
        <FileButton resetRef={forget} onChange={choose}>
          {(props) => (
            <Button
              {...props}
              leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden="true" />}
              loading={isPending}
            >
              Choose a file
            </Button>
          )}
        </FileButton>
      </section>
      {error && (
        <Input.Error role="alert" mt={8}>
          {error.detail.reason ?? sentenceFor(error.code, error.detail).happened} {nothing}
        </Input.Error>
      )}
    </>
  )
}
