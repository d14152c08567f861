import type { BreachCase } from '@core/breaches/breach'
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Sheet } from '../../ui/Sheet'
import { begunWords } from './begun'
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
  const key = `${of.breach.id} ${field}`
  const [words, setWords] = useState(begunWords.get(key) ?? saved)
  const write = (next: string) => {
    begunWords.set(key, next)
    setWords(next)
  }
  const update = useCaseChange((calls) => calls.update, { done: 'Saved.' })
  const id = of.breach.id
  if (of.breach.closing)
    return saved === '' ? null : <Sheet title={title}>{<p className={css.reason}>{saved}</p>}</Sheet>
  return (
    <Sheet title={title}>
      <div className={css.fields}>
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
