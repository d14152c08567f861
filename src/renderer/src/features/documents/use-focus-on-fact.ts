import { useEffect, useRef, useState, type RefObject } from 'react'

const fields = 'input, textarea, button, a'

/** Which answer is open, and a way to open one with the keyboard in its field. */
export function useFocusOnFact(): {
  root: RefObject<HTMLDivElement | null>
  open: string
  onOpen: (fact: string) => void
  goTo: (fact: string) => void
} {
  const root = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState('')
  const [asked, setAsked] = useState<{ fact: string }>()
  useEffect(() => {
    if (asked) focusFact(root.current, asked.fact)
  }, [asked])
  const goTo = (fact: string) => {
    setOpen(fact)
    setAsked({ fact })
  }
  return { root, open, onOpen: setOpen, goTo }
}

/** The field of an answer, or of the nearest answer around it. */
function focusFact(root: HTMLElement | null, fact: string): void {
  for (let path = fact; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('.')))) {
    const place = root?.querySelector<HTMLElement>(`[data-fact="${CSS.escape(path)}"]`)
    const field = place?.matches(fields) ? place : place?.querySelector<HTMLElement>(fields)
    if (!field) continue
    field.focus()
    field.scrollIntoView?.({ block: 'center' })
    return
  }
}
