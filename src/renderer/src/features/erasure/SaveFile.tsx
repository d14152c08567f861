import type { Attachment } from '@core/attachments/attachment'
import { kindWord, sizeWords } from '@core/attachments/attachment-words'
import { Button } from '@mantine/core'
import { useSaveOut } from '../attachments/use-attachments'
import css from './erasure.module.css'

/** A file of a locked copy: it can be saved out, and nothing else. */
export function SaveFile({ file: { id, name, size } }: { readonly file: Attachment }) {
  const save = useSaveOut()
  return (
    <li className={css.check}>
      <span className={css.grow}>
        <bdi>{name}</bdi>, {kindWord(name)}, {sizeWords(size)}
      </span>
      <Button
        variant="default"
        size="compact-md"
        aria-label={`Save ${name}`}
        loading={save.isPending}
        onClick={() => save.mutate(id)}
      >
        Save
      </Button>
    </li>
  )
}
