import { IconAlertTriangle } from '@tabler/icons-react'
import type { ApiError } from '../../app/api'
import { sentenceFor } from '../../app/error-sentences'
import css from './PanelForm.module.css'

/** What went wrong on the green panel, read out when it appears. */
export function PanelFault({ words }: { readonly words: string }) {
  return (
    <span className={css.fault} role="alert">
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden="true" />
      <span>{words}</span>
    </span>
  )
}

/** A failed unlocking in one or two sentences. */
export function faultWords({ code, detail }: ApiError): string {
  const { happened, next } = sentenceFor(code, detail)
  // A pause, or a slip in the typed key, says it all by itself.
  if (code === 'not-allowed') return next
  if (code === 'invalid-input') return detail.issues?.[0]?.message ?? next
  return `${happened} ${next}`
}
