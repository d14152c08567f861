import { graceDays, usualGraceDays, type GraceSettings } from '@core/erasure/plan'
import type { Deps } from '../deps'
import * as settings from '../locking/setting-repository'

const name = 'erasure'

/** How many days an erasure waits before it is final. */
export function graceSettings({ register, clock }: Deps) {
  const get = (): GraceSettings => {
    const parsed = graceDays.safeParse(settings.find(register.read, name))
    return parsed.success ? parsed.data : { days: usualGraceDays }
  }
  return {
    get,
    save(wanted: GraceSettings): GraceSettings {
      if (wanted.days === get().days) return wanted
      register.change({ action: 'erasure.saveSettings', subject: name, fields: ['days'] }, (db) =>
        settings.save(db, name, wanted, clock.now()),
      )
      return wanted
    },
  }
}
export type Grace = ReturnType<typeof graceSettings>
