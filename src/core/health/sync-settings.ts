import { z } from 'zod'

/** A folder that a service says it synchronises. */
export type SyncRoot = { readonly by: string; readonly path: string }

const dropboxInfo = z.record(z.string(), z.object({ path: z.string().min(1) }))

/** The folders in Dropbox's `info.json`; none where the text is not what Dropbox writes. */
export function dropboxRoots(text: string): SyncRoot[] {
  try {
    const info = dropboxInfo.safeParse(JSON.parse(text))
    return info.success ? Object.values(info.data).map(({ path }) => ({ by: 'Dropbox', path })) : []
  } catch {
    return []
  }
}

/** The folders in the settings of Nextcloud's or ownCloud's client, lines such as `0\Folders\1\localPath=/home/jo/Cloud/`. */
export function cloudClientRoots(by: string, text: string): SyncRoot[] {
  return [...text.matchAll(/^[^=\n]*\\localPath=(.+)$/gm)].map(([, path = '']) => ({ by, path: path.trim() }))
}

/** Where OneDrive keeps its folders, from the environment that it sets on Windows. */
export function oneDriveRoots(env: Readonly<Record<string, string | undefined>>): SyncRoot[] {
  const names = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial']
  return names.flatMap((name) => {
    const path = env[name]
    return path ? [{ by: 'OneDrive', path }] : []
  })
}

/** Linux's `/proc/mounts`: a mount point has its spaces written as `\040`. */
export function linuxMounts(text: string): { point: string; type: string }[] {
  return text.split('\n').flatMap((line) => {
    const [, point, type] = line.split(' ')
    if (!point || !type) return []
    return [
      { point: point.replaceAll(/\\(\d{3})/g, (_, code: string) => String.fromCodePoint(parseInt(code, 8))), type },
    ]
  })
}

/** What macOS's `mount` prints: `//jo@server/share on /Volumes/share (smbfs, nodev)`. */
export function macMounts(text: string): { point: string; type: string }[] {
  return [...text.matchAll(/^.* on (.+) \(([a-z0-9_]+)[,)].*$/gm)].map(([, point = '', type = '']) => ({ point, type }))
}
