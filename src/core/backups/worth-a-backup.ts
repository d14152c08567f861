/** Acts in the audit trail after which a register holds nothing that a backup from before lacks. */
export const notWorthABackup = [
  'register.unlock',
  'register.lock',
  'register.unlockWithKeychain',
  'drafts.putAway',
  'drafts.remove',
  'drafts.clear',
] as const

/** The same for all acts of these features: backups speak of themselves. */
export const featuresNotWorthABackup = ['backups'] as const
