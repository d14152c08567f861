import type { Hazard } from '../hazard'
import { killedWhileSaving } from './hz01-killed-while-saving'
import { powerCut } from './hz02-power-cut'
import { settingsDrift } from './hz03-settings-drift'
import { fullDisk } from './hz04-full-disk'
import { badSector } from './hz05-bad-sector'
import { logLost } from './hz06-log-lost'
import { wrongKey } from './hz07-wrong-key'
import { notARegister } from './hz08-not-a-register'
import { twoCopies } from './hz09-two-copies'
import { noRights } from './hz10-no-rights'
import { upgradeFails } from './hz11-upgrade-fails'
import { backupDoesNotRestore } from './hz12-backup-does-not-restore'
import { stillOnDisk } from './hz13-still-on-disk'
import { plaintextTempFiles } from './hz14-plaintext-temp-files'
import { brokenImportFiles } from './hz16-broken-import-files'
import { hostileArchives } from './hz19-hostile-archives'
import { electronLeftOpen } from './hz20-electron-left-open'
import { keychainGone } from './hz21-keychain-gone'
import { leaksAfterLock } from './hz22-leaks-after-lock'
import { trailAltered } from './hz23-trail-altered'
import { longUse } from './hz24-long-use'

/** Every hazard of the torture run, the longest first: two run at a time. */
export const hazards: readonly Hazard[] = [
  longUse,
  killedWhileSaving,
  powerCut,
  upgradeFails,
  backupDoesNotRestore,
  stillOnDisk,
  leaksAfterLock,
  electronLeftOpen,
  keychainGone,
  plaintextTempFiles,
  badSector,
  wrongKey,
  fullDisk,
  logLost,
  noRights,
  twoCopies,
  brokenImportFiles,
  hostileArchives,
  settingsDrift,
  notARegister,
  trailAltered,
]
