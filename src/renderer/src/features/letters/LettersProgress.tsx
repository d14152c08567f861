import { Button, Progress } from '@mantine/core'
import css from './letters.module.css'
import { useCancelLetters, useLettersProgress } from './use-letters'

/** How far the letters under way are, and a way to stop them. Nothing before it is known how many there are. */
export function LettersProgress() {
  const progress = useLettersProgress(true)
  const cancel = useCancelLetters()
  if (!progress || progress.total === 0) return null
  const { done, total } = progress
  const words =
    done < total
      ? `${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')} letters made`
      : 'All letters made. Putting them in their place'
  return (
    <div className={css.progress}>
      <div className={css.bar} aria-live="polite">
        <Progress value={(done / total) * 100} aria-label="Letters made so far" />
        <span>{words}</span>
      </div>
      <Button variant="default" onClick={() => cancel.mutate(undefined)}>
        Stop and keep none
      </Button>
    </div>
  )
}
