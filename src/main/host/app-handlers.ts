import type { appContract } from '@core/app/contract'
import type { Handlers } from '@core/contract/contract'
import { AppError } from '@core/contract/errors'
import { app, clipboard, nativeTheme, shell } from 'electron'
import { rememberTheme } from '../app/window'

/** The oldest Electron that still gets security updates when this version of Steward is made. */
const OLDEST_SUPPORTED_ELECTRON = 43

/** The host’s answers about the program itself; showing the register’s folder, and opening an allowed page in the person’s browser. */
export function createAppHandlers(
  isAllowedLink: (url: string) => Promise<boolean>,
  dataFolder: string,
): Handlers<typeof appContract> {
  return {
    info: () => ({
      version: app.getVersion(),
      electron: process.versions.electron,
      chromium: process.versions.chrome,
      runtimeSupported: Number(process.versions.electron.split('.')[0]) >= OLDEST_SUPPORTED_ELECTRON,
      sandboxed: !app.commandLine.hasSwitch('no-sandbox') && process.env.ELECTRON_DISABLE_SANDBOX === undefined,
      platform: process.platform,
      theme: nativeTheme.themeSource,
    }),
    setTheme: ({ theme }) => {
      nativeTheme.themeSource = theme
      rememberTheme()
      return {}
    },
    // Answers with words where the system has no window for folders.
    openDataFolder: async () => ({ opened: (await shell.openPath(dataFolder)) === '' }),
    copyReport: async ({ text }) => {
      await clipboard.writeText(text)
      return {}
    },
    openLink: async ({ url }) => {
      if (new URL(url).protocol !== 'https:' || !(await isAllowedLink(url)))
        throw new AppError('not-allowed', { reason: 'Steward opens only the official pages it cites.' })
      await shell.openExternal(url)
      return { opened: true }
    },
  }
}
