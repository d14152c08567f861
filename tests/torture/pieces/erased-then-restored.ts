import { wholeOrganisation } from '../../fixtures/calls/others'
import { addMarkedPerson, scatteredMarkers, tailOf } from '../../fixtures/marked-person'
import { testPassphrase } from '../../fixtures/passphrase'
import { pagesWith, plainPages } from '../../fixtures/plain-pages'
import { openServed } from '../../fixtures/served'

/** Somebody is erased and then the newest backup, which still holds them, is restored. What of them is on the disk then. */
export async function eraseThenRestore(seed: number): Promise<string[]> {
  const served = await openServed()
  try {
    await served.ask('organisation', 'save', { ...wholeOrganisation, name: 'Larkfield' })
    const { id, markers, kept } = await addMarkedPerson(served, scatteredMarkers(seed))
    await served.ask('backups', 'makeNow', undefined)
    await served.ask('erasure', 'eraseContact', { id })
    await served.ask('register', 'lock', undefined)
    const found = await served.ask('restore', 'found', undefined)
    const newest = found.find(({ from }) => from === 'here')
    if (!newest) return ['no backup was found']
    const preview = await served.ask('restore', 'open', { id: newest.id, passphrase: testPassphrase })
    await served.ask('restore', 'restore', {})
    await served.ask('contacts', 'counts', undefined) // the first thing a page asks for
    const tails = markers.filter((marker) => !kept.includes(marker)).map(tailOf)
    const pages = served.register().withKey((key) => plainPages(served.paths.database, key))
    return [
      // Their own, and that of the entry that was joined with theirs.
      ...(preview.erasures === 2 ? [] : [`${preview.erasures} erasures were announced`]),
      ...pagesWith(pages, tails).map((where) => `after restoring, ${where}`),
    ]
  } finally {
    served.session.close()
  }
}
