import { notifications } from '@mantine/notifications'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import css from './intake.module.css'
import { notAMail } from './mail-file'
import { handOver } from './waiting-mail'

/**
 * A message can be dropped anywhere in the window and becomes a request to log. Places that take files themselves come first,
 * and so does an open dialog.
 */
export function MailDrop() {
  const [, go] = useLocation()
  const [over, setOver] = useState(false)
  useEffect(() => {
    const leave = () => setOver(false)
    const hover = (event: DragEvent) => {
      if (event.defaultPrevented || !bringsFiles(event) || isBusy()) return leave()
      event.preventDefault()
      setOver(true)
    }
    const out = (event: DragEvent) => event.relatedTarget === null && leave()
    const drop = (event: DragEvent) => {
      leave()
      if (event.defaultPrevented || !bringsFiles(event) || isBusy()) return
      event.preventDefault()
      takeDropped([...(event.dataTransfer?.files ?? [])], () => go('/requests/new'))
    }
    document.addEventListener('dragover', hover)
    document.addEventListener('dragleave', out)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', hover)
      document.removeEventListener('dragleave', out)
      document.removeEventListener('drop', drop)
    }
  }, [go])
  if (!over) return null
  return <p className={css.over}>Let go to log it as a request. It stays on this computer.</p>
}

/** Hands the first message among these to the form, or says why there is none. */
export function takeDropped(files: readonly File[], open: () => void): void {
  const file = files.find((one) => notAMail(one) === '')
  const [first] = files
  if (!file) {
    if (first) notifications.show({ message: notAMail(first), autoClose: 12_000 })
    return
  }
  if (files.length > 1)
    notifications.show({ message: `One at a time: only “${file.name}” was taken.`, autoClose: 12_000 })
  handOver(file)
  open()
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true
}

function isBusy(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
}
