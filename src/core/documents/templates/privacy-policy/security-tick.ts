/** What an organisation may truthfully say it does to keep information safe. Only what is ticked is said (`security.measures`). */
export const securityTicks = {
  'locked-office': 'Paper files are in a locked office or a locked cabinet.',
  'encrypted-computers': 'Our computers and phones are encrypted.',
  passwords: 'Our computers and phones open only with a password, a code or a fingerprint.',
  'anti-virus': 'Our computers run software against viruses and other harmful programs, and it is kept up to date.',
  'two-step': 'Where we sign in to a service over the internet, a second step is asked for besides the password.',
  'need-to-know': 'Only people who need the information for their work can open it.',
  'encrypted-register': 'Our register of contacts and requests is an encrypted file that only named people can open.',
  backups: 'We make encrypted backups, and we test that they can be restored.',
  training: 'Everyone who works with the information is trained, and trained again each year.',
  shredding: 'Paper is shredded, and old devices are wiped, before they leave us.',
} as const

export type SecurityTick = keyof typeof securityTicks

/** The ids of the ticks, in the order they are asked. */
export const securityTickIds = Object.keys(securityTicks) as [SecurityTick, ...SecurityTick[]]
