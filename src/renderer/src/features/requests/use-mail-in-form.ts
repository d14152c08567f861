import { useEffect, useEffectEvent } from 'react'
import { useReadMail } from '../intake/use-read-mail'
import { keepFile, letGo, takeWaiting, useWaiting } from '../intake/waiting-mail'
import type { LogForm, LogValues } from './log-form'
import { fillFromMail, type MailInForm } from './mail-in-form'

/** Takes a message that was dropped or chosen into the form, and puts it aside again. */
export function useMailInForm(form: LogForm, start: LogValues) {
  const waiting = useWaiting()
  const put = (mail: MailInForm | null) => {
    const values = form.getValues()
    if (values.mail) letGo(values.mail.id)
    form.setValues(fillFromMail(values, start, mail))
    form.clearErrors()
  }
  const reading = useReadMail((file, read) => {
    const id = crypto.randomUUID()
    put({ id, name: file.name, read, logged: [] })
    keepFile(id, file)
  })
  const take = useEffectEvent(() => {
    const file = takeWaiting()
    if (file) reading.mutate(file)
  })
  useEffect(() => {
    if (waiting) take()
  }, [waiting])
  return { isReading: reading.isPending, error: reading.error, putAside: () => put(null) }
}
