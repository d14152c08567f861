/** What is known of the folder that holds the register, gathered by the program; the rules here only judge it. */
export type PlaceFacts = {
  readonly platform: string
  /** The whole path, with links followed. */
  readonly folder: string
  /** Folders that a program of this computer says it synchronises, from its own settings. */
  readonly roots: readonly { readonly by: string; readonly path: string }[]
  /** Every folder on the way up, nearest first, with the names of what lies in it. */
  readonly above: readonly { readonly path: string; readonly names: readonly string[] }[]
  /** Where disks are mounted, and as what. */
  readonly mounts: readonly { readonly point: string; readonly type: string }[]
}

/** Where a folder is, as far as a register minds: here, in a synchronised folder, or on another computer's disk. */
export type Place =
  | { readonly kind: 'this-computer' }
  | { readonly kind: 'synchronised'; readonly by: string }
  | { readonly kind: 'network' }

/** Judges where a folder is. A synchronised folder on a network disk counts as synchronised: that does more harm. */
export function placeOf(facts: PlaceFacts): Place {
  const by = byRoot(facts) ?? byName(facts) ?? byMarker(facts)
  if (by !== undefined) return { kind: 'synchronised', by }
  return isOnNetwork(facts) ? { kind: 'network' } : { kind: 'this-computer' }
}

/** How the services name their folder. Tested against each folder of the path. */
const named: readonly (readonly [by: string, name: RegExp])[] = [
  ['OneDrive', /^onedrive( ?-.*)?$/i],
  ['Dropbox', /^dropbox( \(.*\))?(-.*)?$/i],
  ['iCloud Drive', /^(icloud ?drive|mobile documents|com~apple~clouddocs)$/i],
  ['Google Drive', /^(google ?drive( \(.*\))?(-.*)?|google drive streaming)$/i],
  ['Nextcloud', /^nextcloud\d*$/i],
  ['ownCloud', /^owncloud\d*$/i],
  ['Box', /^(box|box sync|box-box)$/i],
  ['MEGA', /^mega(sync)?( downloads)?$/i],
  ['pCloud', /^pcloud ?drive$/i],
  ['Proton Drive', /^proton ?drive(-.*)?$/i],
  ['Seafile', /^seafile$/i],
  ['Syncthing', /^syncthing$/i],
]

/** What the services leave in the folder they look after. */
const markers: readonly (readonly [by: string, name: RegExp])[] = [
  ['OneDrive', /^\.849C9593-D756-4E56-8D6E-42412F2A707B$/i],
  ['Dropbox', /^\.dropbox(\.cache)?$/],
  ['Google Drive', /^\.tmp\.drive(download|upload)$/],
  ['Nextcloud', /^\.nextcloudsync\.log$/],
  ['Nextcloud or ownCloud', /^(\.owncloudsync\.log|\._?sync_[0-9a-f]+\.db)$/],
  ['Syncthing', /^\.stfolder$/],
  ['Resilio Sync', /^\.sync$/],
  ['Seafile', /^\.seafile-data$/],
]

/** File systems whose disk is in another computer. */
const networkTypes =
  /^(cifs|smb\d?|smbfs|nfs\d?|afp(fs)?|afs|ncpfs|webdav|davfs\d?|9p|ceph|glusterfs|vboxsf|prl_fs|(fuse\.)?(sshfs|davfs\d?|rclone|gvfsd-fuse|glusterfs|vmhgfs-fuse|s3fs|google-drive-ocamlfuse|onedriver))$/i

/** On macOS the services' folders lie in one place, `CloudStorage/<service>-<account>`. */
function byRoot({ roots, folder, platform }: PlaceFacts): string | undefined {
  const inCloudStorage = /\/Library\/CloudStorage\/([A-Za-z ]+)/.exec(folder)?.[1]
  return roots.find(({ path }) => isInside(folder, path, platform))?.by ?? (inCloudStorage && spaced(inCloudStorage))
}

function byName({ folder, platform }: PlaceFacts): string | undefined {
  const parts = partsOf(folder)
  const found = named.find(([, name]) => parts.some((part) => name.test(part)))?.[0]
  // Google's drive of its own: a letter that holds nothing but “My Drive”.
  return found ?? (platform === 'win32' && /^my drive$/i.test(parts[1] ?? '') ? 'Google Drive' : undefined)
}

function byMarker({ above }: PlaceFacts): string | undefined {
  // A service's own folder in the home folder holds its settings, and does not make the home folder a synchronised one.
  for (const { names } of above) {
    const found = markers.find(([, name]) => names.some((one) => name.test(one)))
    if (found && !isSettingsOf(found[0], names)) return found[0]
  }
  return undefined
}

/** Dropbox keeps its settings in `~/.dropbox`, beside other hidden folders; its root has a file of that name and a cache. */
function isSettingsOf(by: string, names: readonly string[]): boolean {
  return by === 'Dropbox' && !names.includes('.dropbox.cache') && names.includes('.config')
}

function isOnNetwork({ folder, mounts, platform }: PlaceFacts): boolean {
  if (/^(\\\\|\/\/)[^\\/?.]/.test(folder) || /^\\\\\?\\UNC\\/i.test(folder)) return true
  const holding = mounts
    .filter(({ point }) => isInside(folder, point, platform))
    .toSorted((a, b) => b.point.length - a.point.length)[0]
  return holding !== undefined && networkTypes.test(holding.type)
}

function isInside(folder: string, root: string, platform: string): boolean {
  const [inner, outer] = [partsOf(folder), partsOf(root)].map((parts) =>
    platform === 'linux' ? parts : parts.map((part) => part.toLowerCase()),
  )
  if (!inner || !outer || (outer.length === 0 && root !== '/')) return false
  return outer.every((part, index) => inner[index] === part)
}

function partsOf(path: string): string[] {
  return path.split(/[\\/]+/).filter((part) => part !== '')
}

/** `GoogleDrive` → “Google Drive”. */
function spaced(service: string): string {
  return service === 'OneDrive' ? service : service.replaceAll(/([a-z])([A-Z])/g, '$1 $2')
}
