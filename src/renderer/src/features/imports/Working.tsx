import type { ImportProgress } from '@core/imports/contract'
import { Button, Progress, VisuallyHidden } from '@mantine/core'
import { Sheet } from '../../ui/Sheet'
import { counted, rowsCounted } from './import-words'
import css from './imports.module.css'
import type { OpenImport } from './open-import'
import { StaysOnList } from './StaysOnList'
import { useCancelWork } from './use-import-work'

type WorkingProps = { readonly open: OpenImport; readonly now: ImportProgress | undefined }

/** How far the work is, with an honest count, and what a cancel would do. */
export function Working({ open, now }: WorkingProps) {
  const cancel = useCancelWork()
  const { id, target, work, stopping } = open
  const part = Math.min(1, Math.max(0, now?.part ?? 0))
  const counts = now?.counts
  // Until it turns round, the count is still of those who came in.
  const isEnding = stopping && now?.state !== 'undoing'
  return (
    <Sheet>
      <div className={css.working}>
        <p className={css.far}>{farWords(open, now)}</p>
        <Progress value={isEnding ? 100 : Math.floor(part * 100)} animated={isEnding} aria-label={titleOfWork(open)} />
        <VisuallyHidden>
          <output aria-live="polite">{quarterWords(open, part)}</output>
        </VisuallyHidden>
        <p>{meaning(open)}</p>
        {canCancel(open) && !stopping && (
          <div>
            <Button variant="default" onClick={() => cancel.mutate({ id })}>
              Cancel
            </Button>
          </div>
        )}
        {work !== 'checking' && counts && <StaysOnList counts={counts} target={target} />}
        {work !== 'checking' && (
          <p className={css.hint}>
            You can go on with something else: this page shows how far it is when you come back. {afterLocking(open)}
          </p>
        )}
      </div>
    </Sheet>
  )
}

/** What runs, as the title of the page. */
export function titleOfWork({ work, stopping }: OpenImport): string {
  if (stopping) return 'Cancelling the import'
  if (work === 'checking') return 'Reading the rows'
  return work === 'undoing' ? 'Taking the import back' : 'Bringing them in'
}

function farWords({ work, target, stopping }: OpenImport, now: ImportProgress | undefined): string {
  const counts = now?.counts
  if (!counts) return 'Starting.'
  if (work === 'undoing' || (stopping && now.state === 'undoing')) {
    const all = counts.added + counts.merged
    return now.part > 0
      ? `About ${Math.round(all * now.part).toLocaleString('en-GB')} of ${counted(all, target)} so far.`
      : `${counted(all, target)} in all.`
  }
  if (stopping) return 'This takes a moment.'
  if (work === 'checking') return `${rowsCounted(counts.rows)} read so far.`
  const done = counts.added + counts.merged + counts.skipped
  return `${done.toLocaleString('en-GB')} of ${counted(counts.ready, target)} so far.`
}

/** Read out at each quarter only: a count that moves four times a second would never let anybody finish. */
function quarterWords(open: OpenImport, part: number): string {
  const quarter = Math.floor(part * 4)
  return quarter === 0 || open.stopping ? titleOfWork(open) : `${titleOfWork(open)}: ${quarter * 25} per cent done`
}

function meaning(open: OpenImport): string {
  const { work, stopping } = open
  if (stopping)
    return work === 'checking'
      ? 'What was read is thrown away. Nothing of it was saved.'
      : 'Whoever is in already is taken out again.'
  if (work === 'checking') return 'Nothing of this is saved. Cancel throws away what was read.'
  if (work === 'undoing') return 'Everybody who came in is taken out again. This runs to its end.'
  return open.target === 'people'
    ? 'Cancel takes everybody out again who is in so far, and undoes what was added to others.'
    : 'Cancel takes the lines out again that are in so far. Who asked not to be contacted stays on that list.'
}

/** Taking out again runs to its end. */
function canCancel({ work }: OpenImport): boolean {
  return work !== 'undoing'
}

function afterLocking({ work, target }: OpenImport): string {
  return work === 'bringing-in' && target === 'people'
    ? 'If Steward is locked or closed before the end, everybody is taken out again, and you choose the file anew.'
    : 'If Steward is locked or closed before the end, it finishes this after the next unlocking.'
}
