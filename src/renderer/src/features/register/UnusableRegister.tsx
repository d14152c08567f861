import { Button } from '@mantine/core'
import type { ErrorCode, ErrorDetail } from '@core/contract/errors'
import { LockLayout } from './LockLayout'
import css from './PanelForm.module.css'
import { unusableWords } from './unusable-words'
import { useRegisterStatus } from './use-register'

type UnusableRegisterProps = { readonly problem: ErrorCode; readonly detail: ErrorDetail }

/** A register that cannot be opened, and will not be replaced: what happened, that nothing was changed, what to do. */
export function UnusableRegister({ problem, detail }: UnusableRegisterProps) {
  const { title, happened, unchanged, todo } = unusableWords(problem, detail)
  const { refetch, isFetching } = useRegisterStatus()
  return (
    <LockLayout title={title} say={happened}>
      <div className={css.form}>
        <p>
          <b>{unchanged}</b>
        </p>
        <div>
          <h2 className={css.what}>What to do</h2>
          <ol className={css.list}>
            {todo.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
        <Button className={css.button} fullWidth loading={isFetching} onClick={() => void refetch()}>
          Try again
        </Button>
        <p className={css.code}>Reason: {problem}</p>
      </div>
    </LockLayout>
  )
}
