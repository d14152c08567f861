import type { Request } from '@core/requests/request'
import type { TakenIn } from '@core/requests/taken-in'
import { notifications } from '@mantine/notifications'
import { api } from '../../app/api'
import { useChange } from '../../app/use-change'
import { attachOne } from '../attachments/send-file'
import { ownPath, type LogForm } from './log-form'

type Taken = {
  readonly taken: TakenIn
  readonly file: File | undefined
  /** The form stays, for the next thing the same message asks for. */
  readonly goOn: boolean
}

/** Logs a request with what was settled on that day, and keeps the message it came from with the case. */
export function useTakeIn(form: Pick<LogForm, 'setFieldError'>, onLogged: (request: Request, goOn: boolean) => void) {
  return useChange(
    async ({ taken, file }: Taken): Promise<Request> => {
      const request = await api.requests.takeIn(taken)
      if (file) await keepWith(request, file)
      return request
    },
    {
      done: ({ reference }) => `Request logged as ${reference}.`,
      form: { setFieldError: (path, message) => form.setFieldError(ownPath(String(path)), message as string) },
      onSuccess: (request, { goOn }) => onLogged(request, goOn),
    },
  )
}

/** The case is logged by then: a file that could not be kept is said, and undoes nothing. */
async function keepWith({ id, contactId }: Request, file: File): Promise<void> {
  try {
    await attachOne(file, { ownerKind: 'request', ownerId: id }, contactId)
  } catch {
    notifications.show({
      autoClose: false,
      message: `The request is logged, but “${file.name}” could not be kept with it. Attach it under Files of the case.`,
    })
  }
}
