import { useEffect, type RefObject } from 'react'

/**
 * While what stands in a field cannot be read, the form around it is not sent: the field says so and takes the focus.
 * Otherwise an optional day with a slip in it would be left out in silence.
 */
export function useHoldForm(field: RefObject<HTMLInputElement | null>, isWrong: boolean, say: () => void): void {
  useEffect(() => {
    const form = isWrong ? field.current?.form : null
    if (!form) return undefined
    const hold = (event: Event) => {
      event.preventDefault()
      event.stopImmediatePropagation()
      say()
      field.current?.focus()
    }
    form.addEventListener('submit', hold, { capture: true })
    return () => form.removeEventListener('submit', hold, { capture: true })
  }, [field, isWrong, say])
}
