import { IconAlertTriangle } from '@tabler/icons-react'
import type { ApiError } from '../../app/api'
import { sentenceFor } from '../../app/error-sentences'
import { Wash } from '../../ui/Wash'
import css from './FaultWash.module.css'

/** A call that failed, in the place where it was made: what happened and what to do. */
export function FaultWash({ error }: { readonly error: ApiError }) {
  const { happened, next } = sentenceFor(error.code, error.detail)
  return (
    <div className={css.fault}>
      <Wash tone="red" icon={IconAlertTriangle} title={happened} role="alert">
        {next}
      </Wash>
    </div>
  )
}
