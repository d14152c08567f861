import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ErrorCode, ErrorDetail } from '@core/contract/errors'
import { part } from '../../app/part'
import { useOpenDataFolder } from '../health/use-open-data-folder'
import { LockLayout } from './LockLayout'
import css from './PanelForm.module.css'
import { unusableWords } from './unusable-words'
import { useRegisterStatus } from './use-register'

const RestoreScreen = part(() => import('../restore/RestoreScreen'), 'RestoreScreen')

/** Where a backup helps: the register or its small file is lost or spoilt. */
const restorable: readonly ErrorCode[] = ['header-missing', 'header-unreadable', 'register-missing', 'register-damaged']

type UnusableRegisterProps = { readonly problem: ErrorCode; readonly detail: ErrorDetail }

/** A register that cannot be opened, and will not be replaced: what happened, that nothing was changed, what to do. */
export function UnusableRegister({ problem, detail }: UnusableRegisterProps) {
  const { title, happened, unchanged, todo } = unusableWords(problem, detail)
  const { refetch, isFetching } = useRegisterStatus()
  const folder = useOpenDataFolder()
  const [restoring, setRestoring] = useState(false)
  const offersRestore = restorable.includes(problem)
  if (restoring) return <RestoreScreen onBack={() => setRestoring(false)} />
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
        {offersRestore && (
          <Button className={css.button} fullWidth onClick={() => setRestoring(true)}>
            Restore a backup
          </Button>
        )}
        <Button
          className={offersRestore ? css.second : css.button}
          fullWidth
          loading={isFetching}
          onClick={() => void refetch()}
        >
          Try again
        </Button>
        <button type="button" className={css.link} onClick={() => folder.mutate()}>
          Open the data folder
        </button>
        <p className={css.code}>Reason: {problem}</p>
      </div>
    </LockLayout>
  )
}
