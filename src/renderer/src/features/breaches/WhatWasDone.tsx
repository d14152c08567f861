import type { BreachCase } from '@core/breaches/breach'
import { Button, Textarea } from '@mantine/core'
import { Sheet } from '../../ui/Sheet'
import { DraftNote } from '../drafts/DraftNote'
import { useDraftState } from '../drafts/use-draft'
import { wordsPlace } from './draft-places'
import css from './case.module.css'
import { useCaseChange } from './use-breaches'

type WhatWasDoneProps = {
  readonly of: BreachCase
  readonly field: 'containment' | 'prevention'
  readonly title: string
  readonly hint: string
}

/** A longer text of the case, written where it belongs. */
export function WhatWasDone({ of, field, title, hint }: WhatWasDoneProps) {
  const saved = of.breach.facts[field]
  const [words, write, draft] = useDraftState(saved, wordsPlace(of, field))
  const update = useCaseChange((calls) => calls.update, { done: 'Saved.', onSuccess: draft.drop })
  const id = of.breach.id
  if (of.breach.closing)
    return saved === '' ? null : <Sheet title={title}>{<p className={css.reason}>{saved}</p>}</Sheet>
  return (
    <Sheet title={title}>
      <div className={css.fields}>
        <DraftNote draft={draft} />
        <Textarea
          aria-label={title}
          description={hint}
          autosize
          minRows={2}
          value={words}
          error={words.length > 4000 && 'Keep this to 4,000 characters.'}
          onChange={(event) => write(event.currentTarget.value)}
        />
        {words.trim() !== saved && (
          <div>
            <Button
              variant="default"
              loading={update.isPending}
              onClick={() => update.mutate({ id, changes: { [field]: words } })}
            >
              Save this
            </Button>
          </div>
        )}
      </div>
    </Sheet>
  )
}
