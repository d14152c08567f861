import type { ContactChoice } from '@core/contacts/contact-filter'
import { mostTicked, type Selection } from '@core/contacts/selection'
import { useCallback, useState } from 'react'
import { sameChoice } from './use-contact-view'

/** Whom somebody ticked: some, or all of a list but some. It ends when the list becomes another. */
type Ticked = { readonly of: ContactChoice; readonly all: boolean; readonly ids: ReadonlySet<string> }

/** The ticks of a list of any length; only ids are kept. */
export function useSelection(choice: ContactChoice, total: number) {
  const [ticked, setTicked] = useState<Ticked>({ of: choice, all: false, ids: new Set() })
  const now = ofList(ticked, choice)
  const count = now.all ? Math.max(0, total - now.ids.size) : now.ids.size
  const toggle = useCallback(
    (id: string) =>
      setTicked((before) => {
        const same = ofList(before, choice)
        const ids = new Set(same.ids)
        if (!ids.delete(id) && ids.size < mostTicked) ids.add(id)
        return { ...same, ids }
      }),
    [choice],
  )
  return {
    count,
    selection: selectionOf(now, count),
    all: now.all && now.ids.size === 0,
    /** The ids that were ticked one by one, in the order of ticking; none where all are. */
    ids: now.all ? [] : [...now.ids],
    has: (id: string) => now.ids.has(id) !== now.all,
    toggle,
    toggleAll: () => setTicked({ of: choice, all: count === 0, ids: new Set() }),
    clear: () => setTicked({ of: choice, all: false, ids: new Set() }),
  }
}
export type ContactSelection = ReturnType<typeof useSelection>

function ofList(ticked: Ticked, choice: ContactChoice): Ticked {
  return sameChoice(ticked.of, choice) ? ticked : { of: choice, all: false, ids: new Set() }
}

function selectionOf({ of, all, ids }: Ticked, count: number): Selection | undefined {
  if (count === 0) return undefined
  return all ? { all: of, except: [...ids] } : { ids: [...ids] }
}
