import type { calendarContract } from '@core/calendar/contract'
import type { Handlers } from '@core/contract/contract'
import { dialog } from 'electron'
import fs from 'node:fs/promises'
import type { HostSetup } from './host'
import { askWorker } from './packages/ask-worker'
import { explainWriting } from './packages/explain-writing'

const options = { defaultPath: 'Due dates.ics', filters: [{ name: 'Calendar', extensions: ['ics'] }] }

/** The due dates as a calendar file, where the person wants it. */
export function createCalendarHandlers(setup: Pick<HostSetup, 'worker' | 'window'>): Handlers<typeof calendarContract> {
  return {
    async save() {
      const parent = setup.window()
      const { canceled, filePath } = parent
        ? await dialog.showSaveDialog(parent, options)
        : await dialog.showSaveDialog(options)
      if (canceled || !filePath) return { saved: false }
      const { text } = await askWorker(setup.worker)<{ text: string }>('today', 'calendar', undefined)
      await fs.writeFile(filePath, text).catch(explainWriting)
      return { saved: true }
    },
  }
}
