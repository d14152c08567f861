import { everyone, type ContactChoice } from '@core/contacts/contact-filter'
import { usualColumns, type ListColumn } from '@core/contacts/list-columns'
import { useMemo, useState } from 'react'

/** What a list shows and in which columns; `savedId` while it is a saved view. */
type Look = { readonly choice: ContactChoice; readonly columns: readonly ListColumn[]; readonly savedId: string }

/** Kept while the register is open, so that the way back from a contact leads to the same list. Locking renews the page. */
let held: Look = { choice: everyone, columns: usualColumns, savedId: '' }

/** What is chosen above the list, and the columns. */
export function useContactView() {
  const [look, setLook] = useState(held)
  return useMemo(() => {
    const change = (next: Partial<Look>) => {
      held = { ...held, ...next }
      setLook(held)
    }
    return {
      ...look,
      choose: (next: Partial<ContactChoice>) => change({ choice: { ...held.choice, ...next } }),
      setColumns: (columns: readonly ListColumn[]) => change({ columns }),
      /** A whole view: what was searched for goes, and so does every other filter. */
      open: (choice: Partial<ContactChoice>, columns?: readonly ListColumn[], savedId = '') =>
        change({ choice: { ...everyone, ...choice }, ...(columns && { columns }), savedId }),
      clear: () => change({ choice: everyone, savedId: '' }),
    }
  }, [look])
}
export type ContactView = ReturnType<typeof useContactView>

/** What the list shows now, for whoever goes on with it elsewhere. */
export function shownInList(): Look {
  return held
}

/** Are two choices the same list? */
export function sameChoice(one: ContactChoice, other: ContactChoice): boolean {
  const names = Object.keys({ ...one, ...other }) as (keyof ContactChoice)[]
  return names.every((name) => one[name] === other[name])
}

/** Starts again with everybody: for tests, which share this page. */
export function forgetView(): void {
  held = { choice: everyone, columns: usualColumns, savedId: '' }
}
