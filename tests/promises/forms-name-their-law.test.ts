import path from 'node:path'
import { expect, test } from 'vitest'
import { readSources } from '../fixtures/sources'

/** Forms that name no law, and why they need none: what is typed there has no consequence in law by itself. */
const without: Readonly<Record<string, string>> = {
  'backups/DrillDialog': 'tries a passphrase',
  'breaches/ActionsSheet': 'a to-do; the case around it names its law',
  'coaching/SessionDialog': 'a day and a length',
  'contacts/SaveView': 'a name for a list',
  'guidance/WhoStep': 'whom the questions are about; they name their law',
  'moves/BringInStep': 'a passphrase',
  'moves/SaveExport': 'a passphrase',
  'register/PartsForm': 'a way in',
  'register/PassphraseStep': 'a way in',
  'register/RecoverForm': 'a way in',
  'register/UnlockForm': 'a way in',
  'requests/PersonField': 'one field of the form for requests, which names its law',
  'restore/BackupPreview': 'a passphrase',
  'restore/OpenBackup': 'a passphrase',
  'settings/AddPersonForm': 'a way in',
  'settings/ChangePassphrase': 'a way in',
  'settings/ClaimPassphrase': 'a way in',
  'settings/PassphraseAsked': 'a way in',
  'settings/RenamePerson': 'a name',
}

const root = 'src/renderer/src/features'
const pages = new Map(
  readSources(root)
    .filter(({ file }) => file.endsWith('.tsx'))
    .map(({ file, text }) => [file, text] as const),
)

const partsOf = (file: string) =>
  [...(pages.get(file) ?? '').matchAll(/from '(\.[^']+)'/g)]
    .map(([, from = '']) => `${path.posix.join(path.posix.dirname(file), from)}.tsx`)
    .filter((part) => pages.has(part))

const saysLaw = (file: string) => /<LawLine|<ClockSentence|lawLineFor/.test(pages.get(file) ?? '')

function namesLaw(file: string, seen = new Set<string>()): boolean {
  if (seen.has(file)) return false
  seen.add(file)
  return saysLaw(file) || partsOf(file).some((part) => namesLaw(part, seen))
}

test('every form names the law behind it, in itself or right beside it, or says why it needs none', () => {
  const forms = [...pages].filter(([, text]) => /onSubmit|useForm[<(]|<form/.test(text)).map(([file]) => file)
  expect(forms.length).toBeGreaterThan(50)
  const silent = forms.filter(
    (file) => !namesLaw(file) && ![...pages.keys()].some((page) => saysLaw(page) && partsOf(page).includes(file)),
  )
  const names = silent.map((file) => file.slice(root.length + 1, -'.tsx'.length))
  expect(names.filter((name) => without[name] === undefined)).toEqual([])
})
