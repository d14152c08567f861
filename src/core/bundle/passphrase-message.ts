type Of = { readonly reference: string; readonly organisation: string; readonly passphrase: string }

/** The message with the words that open a package: by itself, so that they never travel with what they open (row F11). */
export function passphraseMessage({ reference, organisation, passphrase }: Of) {
  const lines = [
    `These ${passphrase.split(' ').length} words open the locked file ${reference}.zip. It comes in another message, or another way.`,
    '',
    passphrase,
    '',
    'Type them in small letters, with one space between two words.',
    'The free program 7-Zip opens the file, and so do others that know AES-256. The tool that comes with Windows does not.',
    ...(organisation === '' ? [] : ['', organisation]),
  ]
  return { subject: `For ${reference}`, text: lines.join('\n') }
}

/** Does a text hold these words in their order, however they are parted and written? */
export function holdsPassphrase(text: string, passphrase: string): boolean {
  return ` ${plain(text)} `.includes(` ${plain(passphrase)} `)
}

function plain(text: string): string {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).join(' ')
}
