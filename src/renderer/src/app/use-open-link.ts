import { api } from './api'
import { sayFailed } from './use-change'

/** Opens an official page in the person’s own browser; the host refuses every address that is not a source of ours. */
export function useOpenLink(): (url: string) => void {
  return (url) => void api.app.openLink({ url }).catch(sayFailed)
}
