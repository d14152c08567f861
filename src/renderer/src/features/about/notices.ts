/** What nobody has tried yet. The same list stands in the README. */
export const notVerified: readonly string[] = [
  'Windows and macOS: Steward was run on Debian 12 only. So their keychains, sleep, user switch, screenshot protection, installers, and unlocking by face or finger were not tried.',
  'Packages other than the Debian one.',
  'Electron 45, which it declares: it was run on Electron 33, put together for development.',
  'Microsoft Word: Word files were opened by LibreOffice. Outlook and Gmail: what is copied for them was read back from the clipboard only.',
  'Messages of the operating system about what falls due: seen to reach one Linux desktop’s service, without a name in them; not Windows or macOS.',
  'Screen readers: names, roles and contrast were checked by tests, not by ear.',
  'Real printers: printing was tried as PDF.',
  'The law: rules marked “not yet checked against the source” are from knowledge, and no lawyer has read the words.',
  'Very old computers: unlocking takes longer there.',
  'A real TPS or CTPS list file and a real checker’s results: made-up ones in the same layouts were used.',
  'Law packs: the key in the program is a placeholder until its publisher makes one.',
]

/**
 * What Steward is built with, and under which licence each part comes; the full texts lie beside the program in the files
 * `licences.md`. A test holds this against what the program imports.
 */
export const licences: readonly { readonly name: string; readonly licence: string }[] = [
  { name: 'electron', licence: 'MIT' },
  { name: 'react', licence: 'MIT' },
  { name: 'mantine', licence: 'MIT' },
  { name: 'tiptap', licence: 'MIT' },
  { name: 'SQLite', licence: 'Public domain' },
  { name: 'SQLite3 Multiple Ciphers', licence: 'MIT' },
  { name: 'better-sqlite3-multiple-ciphers', licence: 'MIT' },
  { name: 'node-rs/argon2', licence: 'MIT' },
  { name: 'keytar', licence: 'MIT' },
  { name: 'age-encryption', licence: 'BSD-3-Clause' },
  { name: 'tar-stream', licence: 'MIT' },
  { name: 'zip.js', licence: 'BSD-3-Clause' },
  { name: 'fflate', licence: 'MIT' },
  { name: 'shamir-secret-sharing', licence: 'Apache-2.0' },
  { name: 'uqr', licence: 'MIT' },
  { name: 'docx', licence: 'MIT' },
  { name: 'unpdf', licence: 'MIT' },
  { name: 'papaparse', licence: 'MIT' },
  { name: 'postal-mime', licence: 'MIT-0' },
  { name: 'libphonenumber-js', licence: 'MIT' },
  { name: 'zod', licence: 'MIT' },
  { name: 'tanstack', licence: 'MIT' },
  { name: 'wouter', licence: 'Unlicense' },
  { name: 'zxcvbn-ts', licence: 'MIT' },
  { name: 'dagrejs/dagre', licence: 'MIT' },
  { name: 'recharts', licence: 'MIT' },
  { name: 'dayjs', licence: 'MIT' },
  { name: 'tabler/icons-react', licence: 'MIT' },
  { name: 'source-sans-3', licence: 'SIL OFL 1.1' },
]
