import { contactFilter } from '@core/contacts/contract'
import { everyone } from '@core/contacts/contact-filter'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { howOften } from '../../fixtures/how-often'
import { openContacts, takeBack } from './open-contacts'

const roles = ['prospect', 'supplier', 'patient'] as const
const names = ['Ada', 'Änne', 'Bo', 'Cy', 'Dee', 'eve']

/** Whatever is saved, moved and taken back in between, the remembered order is the one a new list would have. */
it('stays true while contacts come, change, go and come back', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom('add', 'edit', 'archive', 'trash', 'bulk', 'undo', 'role'), fc.nat(20)), {
        minLength: 8,
        maxLength: 25,
      }),
      async (steps) => {
        const test = openContacts()
        const { contacts } = test
        const ids: string[] = []
        const choices = [{}, { role: 'prospect' as const }, { noSource: true }, { status: 'archived' as const }]
        const seen = (service: typeof contacts) => ({
          lists: choices.map((choice) => service.list(contactFilter.parse({ ...choice, limit: 200 }))),
          counts: service.counts(),
        })
        for (const [step, n] of steps) {
          const id = ids[n % Math.max(1, ids.length)]
          const name = names[n % names.length] ?? ''
          if (step === 'add' || id === undefined)
            ids.push(test.add({ displayName: `${name} ${n}`, roles: [roles[n % 3] ?? 'prospect'] }).id)
          else if (step === 'bulk')
            await contacts.bulk({ act: { do: 'add-role', role: 'prospect' }, selection: { all: everyone, except: [] } })
          else if (step === 'undo') {
            const [last] = test.register.undo.list().filter(({ undone }) => !undone)
            if (last) await takeBack(test.register.undo, last.token)
          } else if (ids.length > 0) {
            const now = (() => {
              try {
                return contacts.get({ id })
              } catch {
                return undefined
              }
            })()
            if (!now || now.stage !== 'kept') continue
            if (step === 'archive') contacts.archive({ id })
            if (step === 'trash') contacts.trash({ id })
            if (step === 'role')
              await contacts.bulk({ act: { do: 'remove-role', role: 'prospect' }, selection: { ids: [id] } })
            if (step === 'edit')
              await contacts.bulk({ act: { do: 'set-source', source: `Fair ${n}` }, selection: { ids: [id] } })
          }
          expect(seen(contacts)).toEqual(seen(test.another()))
        }
        test.close()
      },
    ),
    { numRuns: howOften(3, 200), seed: 3 },
  )
}, 120_000)
