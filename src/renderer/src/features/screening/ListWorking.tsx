import type { ListWork } from '@core/screening/list-contract'
import { Button, Progress, VisuallyHidden } from '@mantine/core'
import css from './list-file.module.css'
import { useCancelList, useDropList, type OpenList } from './use-list-file'

type ListWorkingProps = { readonly open: OpenList; readonly work: ListWork }

const words: Partial<Record<ListWork['state'], string>> = {
  reading: 'Reading the list',
  gathering: 'Gathering your numbers',
  comparing: 'Comparing your numbers with the list',
  recording: 'Writing down what was found',
}

/** How far the work with a list is, and what a cancel would do. */
export function ListWorking({ open, work: { state, part } }: ListWorkingProps) {
  const cancel = useCancelList()
  const drop = useDropList()
  const what = words[state] ?? ''
  const percent = Math.floor(part * 100)
  const isReading = state === 'reading'
  return (
    <div className={css.form}>
      <p className={css.far}>
        {what}
        {state !== 'recording' && `: ${percent} per cent`}
      </p>
      <Progress value={state === 'recording' ? 100 : percent} animated={state === 'recording'} aria-label={what} />
      <VisuallyHidden>
        <output aria-live="polite">{what}</output>
      </VisuallyHidden>
      <p className={css.hint}>{meaning(state)}</p>
      {state !== 'recording' && (
        <div>
          <Button variant="default" onClick={() => (isReading ? drop.mutate(open) : cancel.mutate(open))}>
            Cancel
          </Button>
        </div>
      )}
    </div>
  )
}

function meaning(state: ListWork['state']): string {
  if (state === 'recording') return 'This runs to its end. If Steward is locked before, nothing of it counts.'
  return state === 'reading'
    ? 'Every line is looked at once: is it a list of numbers, and is it in order?'
    : 'Nothing is written down yet. Cancel leaves everything as it was.'
}
