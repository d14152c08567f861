import { plainWords } from '@core/contract/plain-words'
import type { z } from 'zod'

/** Checks a form with the contract’s own schema: the answer is Mantine’s record of field path → message. */
export function checkedBy(schema: z.ZodType): (values: unknown) => Record<string, string> {
  return (values) => {
    const parsed = schema.safeParse(values, { error: plainWords })
    if (parsed.success) return {}
    const errors: Record<string, string> = {}
    for (const issue of parsed.error.issues) errors[issue.path.join('.')] ??= issue.message
    return errors
  }
}

/** Moves the keyboard to the first field with an error inside a form element. */
export function focusFirstError(form: HTMLElement | null, frames = 20): void {
  requestAnimationFrame(() => {
    const field = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-error="true"] input')
    if (field) field.focus()
    // The words beside the fields may be drawn some frames later where the computer is busy.
    else if (form && frames > 0) focusFirstError(form, frames - 1)
  })
}
