import { describe, expect, it } from 'vitest'
import { placeOf, type PlaceFacts } from '@core/health/sync-places'
import { cloudClientRoots, dropboxRoots, linuxMounts, macMounts, oneDriveRoots } from '@core/health/sync-settings'

const facts = (more: Partial<PlaceFacts>): PlaceFacts => ({
  platform: 'linux',
  folder: '/home/jo/.config/Steward/register',
  roots: [],
  above: [],
  mounts: [{ point: '/', type: 'ext4' }],
  ...more,
})

const judged = (more: Partial<PlaceFacts>) => {
  const place = placeOf(facts(more))
  return place.kind === 'synchronised' ? place.by : place.kind
}

describe('the name of a folder on the way', () => {
  it.each([
    ['win32', 'C:\\Users\\jo\\OneDrive\\Steward\\register', 'OneDrive'],
    ['win32', 'C:\\Users\\jo\\OneDrive - Larkfield Coaching Ltd\\Documents\\register', 'OneDrive'],
    ['win32', 'C:\\Users\\jo\\ONEDRIVE\\register', 'OneDrive'],
    ['darwin', '/Users/jo/Library/CloudStorage/OneDrive-Larkfield/register', 'OneDrive'],
    ['win32', 'C:\\Users\\jo\\Dropbox\\register', 'Dropbox'],
    ['linux', '/home/jo/Dropbox (Larkfield)/register', 'Dropbox'],
    ['darwin', '/Users/jo/Library/CloudStorage/Dropbox/register', 'Dropbox'],
    ['darwin', '/Users/jo/Library/Mobile Documents/com~apple~CloudDocs/register', 'iCloud Drive'],
    ['win32', 'C:\\Users\\jo\\iCloudDrive\\register', 'iCloud Drive'],
    ['win32', 'G:\\My Drive\\Steward\\register', 'Google Drive'],
    ['darwin', '/Users/jo/Library/CloudStorage/GoogleDrive-jo@larkfield.example/My Drive/register', 'Google Drive'],
    ['win32', 'C:\\Users\\jo\\Google Drive\\register', 'Google Drive'],
    ['linux', '/home/jo/Nextcloud/Steward/register', 'Nextcloud'],
    ['linux', '/home/jo/Nextcloud2/register', 'Nextcloud'],
    ['linux', '/home/jo/ownCloud/register', 'ownCloud'],
    ['win32', 'C:\\Users\\jo\\Box\\register', 'Box'],
    ['linux', '/home/jo/MEGA/register', 'MEGA'],
    ['linux', '/home/jo/pCloudDrive/register', 'pCloud'],
    ['darwin', '/Users/jo/Library/CloudStorage/ProtonDrive-jo/register', 'Proton Drive'],
    ['darwin', '/Users/jo/Library/CloudStorage/SomethingNew-jo/register', 'Something New'],
  ])('%s %s: %s', (platform, folder, by) => expect(judged({ platform, folder })).toBe(by))

  it.each([
    ['linux', '/home/jo/.config/Steward/register'],
    ['linux', '/home/boxer/register'],
    ['linux', '/home/jo/One drive to rule them/register'],
    ['linux', '/home/jo/my-dropbox-notes/register'],
    ['darwin', '/Users/jo/Library/Application Support/Steward/register'],
    ['win32', 'C:\\Users\\jo\\AppData\\Roaming\\Steward\\register'],
    ['win32', 'D:\\Larkfield\\My Drive tests\\register'],
  ])('%s %s: this computer', (platform, folder) => expect(judged({ platform, folder })).toBe('this-computer'))
})

describe('what a service says of itself', () => {
  it('is believed, whatever the folder is called', () => {
    const roots = dropboxRoots('{"personal": {"path": "/home/jo/Sync me", "host": 1}}')
    expect(judged({ roots, folder: '/home/jo/Sync me/register' })).toBe('Dropbox')
    expect(judged({ roots, folder: '/home/jo/Sync me not/register' })).toBe('this-computer')
  })

  it('is compared without capitals where the system does not tell them apart', () => {
    const roots = oneDriveRoots({ OneDriveCommercial: 'C:\\Users\\Jo\\Firm' })
    expect(judged({ platform: 'win32', roots, folder: 'c:\\users\\jo\\firm\\register' })).toBe('OneDrive')
  })

  it('is read from the settings of Nextcloud', () => {
    const text = '[Accounts]\n0\\Folders\\1\\localPath=/srv/cloud files/\n0\\Folders\\1\\paused=false\n'
    expect(cloudClientRoots('Nextcloud', text)).toEqual([{ by: 'Nextcloud', path: '/srv/cloud files/' }])
    expect(judged({ roots: cloudClientRoots('Nextcloud', text), folder: '/srv/cloud files/a/register' })).toBe(
      'Nextcloud',
    )
  })

  it.each(['', '{', '[]', '{"personal": 3}', '{"personal": {"path": ""}}'])('says nothing when it is %j', (text) =>
    expect(dropboxRoots(text)).toEqual([]),
  )
})

describe('what a service leaves in its folder', () => {
  it.each([
    ['.dropbox.cache', 'Dropbox'],
    ['.stfolder', 'Syncthing'],
    ['.owncloudsync.log', 'Nextcloud or ownCloud'],
    ['.sync_2f31c0aa1b2c.db', 'Nextcloud or ownCloud'],
    ['._sync_2f31c0aa1b2c.db', 'Nextcloud or ownCloud'],
    ['.tmp.driveupload', 'Google Drive'],
    ['.849C9593-D756-4E56-8D6E-42412F2A707B', 'OneDrive'],
  ])('%s: %s', (name, by) => expect(judged({ above: [{ path: '/data', names: ['a', name] }] })).toBe(by))

  it('is told from the settings it keeps in the home folder', () => {
    const above = [{ path: '/home/jo', names: ['.dropbox', '.config', 'Documents'] }]
    expect(judged({ above })).toBe('this-computer')
  })
})

describe('a disk of another computer', () => {
  it.each(['cifs', 'smb3', 'nfs', 'nfs4', 'fuse.sshfs', '9p', 'davfs', 'fuse.rclone', 'fuse.gvfsd-fuse', 'vboxsf'])(
    '%s',
    (type) => {
      const mounts = linuxMounts(`/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/our\\040share ${type} rw 0 0\n`)
      expect(judged({ mounts, folder: '/mnt/our share/register' })).toBe('network')
      expect(judged({ mounts })).toBe('this-computer')
    },
  )

  it('is the nearest mount that counts', () => {
    const mounts = linuxMounts('server:/x /home nfs4 rw 0 0\n/dev/sdb1 /home/jo ext4 rw 0 0\n')
    expect(judged({ mounts })).toBe('this-computer')
    expect(judged({ mounts, folder: '/home/ann/register' })).toBe('network')
  })

  it.each(['\\\\server\\share\\register', '\\\\?\\UNC\\server\\share\\register', '//server/share/register'])(
    '%s',
    (folder) => expect(judged({ platform: 'win32', folder })).toBe('network'),
  )

  it('is not a long path of this one', () =>
    expect(judged({ platform: 'win32', folder: '\\\\?\\C:\\Users\\jo\\register' })).toBe('this-computer'))

  it('is seen in what macOS prints', () => {
    const text =
      '/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n//jo@server/share on /Volumes/Our share (smbfs, nodev, nosuid, mounted by jo)\n'
    const mounts = macMounts(text)
    expect(mounts).toContainEqual({ point: '/Volumes/Our share', type: 'smbfs' })
    expect(judged({ platform: 'darwin', mounts, folder: '/Volumes/Our share/register' })).toBe('network')
  })

  it('that is synchronised as well counts as synchronised', () => {
    const mounts = [{ point: '/mnt', type: 'nfs' }]
    expect(judged({ mounts, folder: '/mnt/Nextcloud/register' })).toBe('Nextcloud')
  })
})
