import { Button, Progress } from '@mantine/core'
import { IconFileExport } from '@tabler/icons-react'
import { useState } from 'react'
import { useCancelExport, useExportProgress } from '../exports/use-export'
import { rowsCounted } from './import-words'
import css from './imports.module.css'
import { useSaveLeftOut } from './use-import-work'

type SaveLeftOutProps = {
  readonly id: string
  readonly rows: number
  /** The names of the columns of the file. */
  readonly names: readonly string[]
  readonly small?: boolean
}

/** Saves every row with something wrong, with the reason and the line beside it, so that it can be mended and brought in. */
export function SaveLeftOut({ id, rows, names, small = false }: SaveLeftOutProps) {
  const [saved, setSaved] = useState(0)
  const save = useSaveLeftOut(setSaved)
  const progress = useExportProgress(save.isPending)
  const cancel = useCancelExport()
  if (save.isPending && progress && progress.total > 0)
    return (
      <div className={css.saving}>
        <Progress value={(progress.done / progress.total) * 100} aria-label="Rows written so far" />
        <Button variant="default" size="xs" onClick={() => cancel.mutate(undefined)}>
          Cancel
        </Button>
      </div>
    )
  return (
    <>
      <Button
        variant="default"
        {...(small && { size: 'xs' })}
        leftSection={<IconFileExport size={16} stroke={1.75} aria-hidden="true" />}
        onClick={() => save.mutate({ importId: id, names: [...names], total: rows })}
      >
        {rows === 1 ? 'Save the row with the reason' : `Save the ${rowsCounted(rows)} with the reasons`}
      </Button>
      <output className={css.hint}>{saved > 0 && `${rowsCounted(saved)} saved.`}</output>
    </>
  )
}
