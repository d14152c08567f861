import { Button, Progress } from '@mantine/core'
import { Sheet } from '../../ui/Sheet'
import { useCancelPackage, useGatherProgress, usePackageProgress } from './use-bundle'

/** While a copy is made: first it is put together anew, then it is written; how far it is, and a way to stop. */
export function Writing() {
  const cancel = useCancelPackage()
  const { data: written } = usePackageProgress(true)
  const { data: gathered } = useGatherProgress(true)
  const isWriting = written !== undefined && written.total > 0
  const at = isWriting ? written : gathered
  const percent = at && at.total > 0 ? Math.round((at.done / at.total) * 100) : 0
  return (
    <Sheet title="Making the copy">
      <output style={{ display: 'block' }}>
        {isWriting ? `${written.done} of ${written.total} parts written.` : `Going through the register: ${percent} %.`}
      </output>
      <Progress value={percent} my={10} aria-label="How far it is" />
      <Button variant="default" onClick={() => cancel.mutate(undefined)}>
        Stop
      </Button>
    </Sheet>
  )
}
