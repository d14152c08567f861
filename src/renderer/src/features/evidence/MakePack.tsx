import { Button, Progress } from '@mantine/core'
import css from './evidence.module.css'
import { useCancelPack, usePackProgress, type useMakePack } from './use-evidence'

type MakePackProps = { readonly make: ReturnType<typeof useMakePack>; readonly onMake: () => void }

/** The button that makes a pack; while it is written, how far it is and a way to give up. */
export function MakePack({ make, onMake }: MakePackProps) {
  const cancel = useCancelPack()
  const { data } = usePackProgress(make.isPending)
  if (!make.isPending) {
    // Made again it gets other words: those that are shown must not go by a slip.
    const isMade = make.data?.saved === true
    return (
      <Button variant={isMade ? 'default' : 'filled'} onClick={onMake}>
        {isMade ? 'Make another' : 'Make the pack'}
      </Button>
    )
  }
  const isWriting = data !== undefined && data.total > 0
  return (
    <div className={css.writing}>
      <Progress value={isWriting ? data.share * 100 : 0} aria-label="How far the pack is" />
      <div className={css.acts}>
        <output>
          {isWriting ? `Writing file ${Math.min(data.done + 1, data.total)} of ${data.total}` : 'Gathering'}
        </output>
        <Button variant="default" onClick={() => cancel.mutate(undefined)}>
          Cancel
        </Button>
      </div>
    </div>
  )
}
