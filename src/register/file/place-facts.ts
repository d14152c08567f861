import {
  cloudClientRoots,
  dropboxRoots,
  linuxMounts,
  macMounts,
  oneDriveRoots,
  type SyncRoot,
} from '@core/health/sync-settings'
import type { PlaceFacts } from '@core/health/sync-places'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** What this computer can tell about where a folder is. Never throws: what cannot be read is not known. */
export function placeFacts(folder: string, env: NodeJS.ProcessEnv = process.env): PlaceFacts {
  const real = realPathOf(folder)
  return {
    platform: process.platform,
    folder: real,
    roots: [...oneDriveRoots(env), ...rootsInSettings(env)].map(({ by, path: root }) => ({
      by,
      path: realPathOf(root),
    })),
    above: foldersAbove(real).map((one) => ({ path: one, names: namesIn(one) })),
    mounts: mountsOf(),
  }
}

/** With links followed, and on Windows with the letter of a network disk turned into the address of its computer. */
function realPathOf(folder: string): string {
  for (const one of [folder, ...foldersAbove(folder)]) {
    try {
      return path.join(fs.realpathSync.native(one), path.relative(one, folder))
    } catch {
      // Not there yet: the folder above it tells.
    }
  }
  return folder
}

function foldersAbove(folder: string): string[] {
  const found: string[] = []
  for (let one = folder; one !== path.dirname(one); one = path.dirname(one)) found.push(one)
  return found
}

function namesIn(folder: string): string[] {
  try {
    return fs.readdirSync(folder)
  } catch {
    return []
  }
}

/** The settings of services that say there which folders they look after. */
function rootsInSettings(env: NodeJS.ProcessEnv): SyncRoot[] {
  const home = env.HOME ?? env.USERPROFILE ?? os.homedir()
  const config = env.XDG_CONFIG_HOME ?? path.join(home, '.config')
  const under = (...parts: (string | undefined)[]) =>
    parts[0] === undefined ? '' : textOf(path.join(...(parts as string[])))
  const client = (by: string, name: string) =>
    [
      under(config, name, `${name.toLowerCase()}.cfg`),
      under(env.APPDATA, name, `${name.toLowerCase()}.cfg`),
      under(home, 'Library/Preferences', name, `${name.toLowerCase()}.cfg`),
    ].flatMap((text) => cloudClientRoots(by, text))
  return [
    ...[
      under(home, '.dropbox/info.json'),
      under(env.APPDATA, 'Dropbox/info.json'),
      under(env.LOCALAPPDATA, 'Dropbox/info.json'),
    ].flatMap(dropboxRoots),
    ...client('Nextcloud', 'Nextcloud'),
    ...client('ownCloud', 'ownCloud'),
  ]
}

function mountsOf(): { point: string; type: string }[] {
  try {
    if (process.platform === 'linux') return linuxMounts(fs.readFileSync('/proc/mounts', 'utf8'))
    if (process.platform === 'darwin')
      return macMounts(execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 2000 }))
  } catch {
    // Without the list nothing can be said about disks of other computers.
  }
  return []
}

function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8').slice(0, 1_000_000)
  } catch {
    return ''
  }
}
