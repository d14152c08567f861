import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { UseFormReturnType } from '@mantine/form'
import { fitting } from './fitting'
import { draftOf, dropDraft, keepDraft, type DraftPlace } from './held-drafts'

/** What a form knows of its draft. Give it to a DraftNote, and call `drop` once the form is saved or given up. */
export type FormDraft = {
  /** When the words were written that stand in the form again; null where it started as usual. */
  readonly writtenAt: string | null
  /** The draft is needed no more. */
  readonly drop: () => void
  /** Forgets the draft and starts the form as usual. */
  readonly throwAway: () => void
  /** Hides the note; the words stay. */
  readonly goOn: () => void
}

/** For what is only worth keeping over a lock: leaving the page for another one gives it up. */
export function useOnlyOverLock(draft: FormDraft): void {
  const leave = useEffectEvent(() => draft.drop())
  useEffect(() => () => leave(), [])
}

/** Puts kept words back into a form when it opens, and keeps what is typed until `drop`. The form must be a controlled one. */
export function useDraft<V extends Record<string, unknown>>(form: Form<V>, place: DraftPlace): FormDraft {
  const bring = (kept: unknown) => form.setValues(fitting(form.getInitialValues(), kept))
  return useKept(form.values, form.isDirty(), place, { bring, reset: () => form.reset() })
}

/** The same for a state that is no form: a single text, the answers of a guide. */
export function useDraftState<V>(start: V, place: DraftPlace): [V, (value: V) => void, FormDraft] {
  const [value, setValue] = useState(() => fitting(start, draftOf(place)?.values))
  const isChanged = JSON.stringify(value) !== JSON.stringify(start)
  const draft = useKept(value, isChanged, place, { bring: () => undefined, reset: () => setValue(start) })
  return [value, setValue, draft]
}

type Form<V> = Pick<UseFormReturnType<V>, 'values' | 'isDirty' | 'setValues' | 'getInitialValues' | 'reset'>
type Acts = { readonly bring: (kept: unknown) => void; readonly reset: () => void }

function useKept(values: unknown, isChanged: boolean, place: DraftPlace, acts: Acts): FormDraft {
  const [writtenAt, setWrittenAt] = useState(() => whenWritten(place))
  const text = JSON.stringify(values)
  const wasChanged = useRef(false)
  const bring = useEffectEvent(() => {
    const found = draftOf(place)
    if (found) acts.bring(found.values)
  })
  useLayoutEffect(() => bring(), [])
  const follow = useEffectEvent((_text: string, changed: boolean) => {
    if (changed) keepDraft(place, values)
    else if (wasChanged.current) dropDraft(place) // everything typed was taken out again
    wasChanged.current = changed
  })
  useEffect(() => follow(text, isChanged), [text, isChanged])

  const drop = () => {
    wasChanged.current = false
    setWrittenAt(null)
    dropDraft(place)
  }
  return {
    writtenAt,
    drop,
    throwAway: () => {
      drop()
      acts.reset()
    },
    goOn: () => setWrittenAt(null),
  }
}

/** A form of a new record says it each time, or the words of one person end up in the record of another. */
function whenWritten(place: DraftPlace): string | null {
  const found = draftOf(place)
  return found && (found.cameBack || place.ofNewRecord === true) ? found.savedAt : null
}
