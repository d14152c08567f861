import { affectedPerson } from '@core/breaches/affected'
import { expect, it } from 'vitest'
import { letterFileName, letterList } from '@core/letters/letter-names'
import { createLetteringService } from '../../../src/register/letters/lettering-service'
import { larkfield } from '@core/sample/larkfield'
import { countingIds, testClock } from '../../fixtures/register'

const words = {
  happened: 'A list went astray.',
  mayFollow: 'Spam.',
  done: 'Asked for it back.',
  canDo: 'Look out.',
  help: '',
}
const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

function affected(number: number) {
  return affectedPerson.parse({
    id: id(number),
    contactId: id(number + 5000),
    name: `Affected Person ${number}`,
    email: '',
    address: number % 2 === 0 ? '' : `${number} Mill Row\nLarkfield`,
    phone: '',
    noContactAtAll: false,
    under18: false,
    state: null,
    how: '',
    on: '',
    note: '',
    story: [],
  })
}

function lettering(count: number) {
  const people = Array.from({ length: count }, (_, at) => affected(at + 1))
  const counts = { all: count, waiting: count, sent: 0, returned: 0, phoned: 0, handed: 0 }
  const breaches = {
    get: () => ({ breach: { id: 'b1', reference: 'B-2026-001' } }),
    affected: ({ limit, offset }: { limit: number; offset: number }) => ({
      rows: people.slice(offset, offset + limit),
      total: count,
      counts,
    }),
  }
  const notes: { action: string; subject: string; fields?: readonly string[] | undefined }[] = []
  const register = { note: (what: (typeof notes)[number]) => void notes.push(what) }
  const organisation = { get: () => larkfield, logo: () => null }
  const service = createLetteringService(
    { clock: testClock(), newId: countingIds(), register },
    { organisation, breaches, campaigns: () => Promise.reject(new Error('not asked')) },
  )
  const wanted = { of: 'breach' as const, breachId: 'b1', words, ids: people.map((one) => one.id) }
  return { service, wanted, notes }
}

it('makes a letter for each of the chosen people over several pages of the list, and one line in the trail at the end', async () => {
  const { service, wanted, notes } = lettering(450)
  const ids = wanted.ids.filter((_, at) => at % 2 === 0)
  const { id: batch, total, name } = await service.start({ form: 'print', letters: { ...wanted, ids } })
  expect([total, name]).toEqual([225, 'breach-letters-B-2026-001'])
  const said: string[] = []
  for (;;) {
    const { letters } = await service.next({ id: batch })
    if (letters.length === 0) break
    said.push(...letters.map(({ blocks }) => JSON.stringify(blocks)))
  }
  expect(said).toHaveLength(225)
  said.forEach((one, at) => expect(one).toContain(`Dear Affected Person ${at * 2 + 1},`))
  expect(notes).toEqual([])
  service.finish({ id: batch })
  expect(notes).toEqual([{ action: 'breaches.saveLetters', subject: 'b1', fields: ['print'] }])
  service.drop({ id: batch })
  await expect(service.next({ id: batch })).rejects.toThrow()
})

it('makes each a Word file of its own', async () => {
  const { service, wanted } = lettering(3)
  const { id: batch } = await service.start({ form: 'docx', letters: wanted })
  const { letters } = await service.next({ id: batch })
  expect(
    letters.map(({ docx }) =>
      Buffer.from(docx ?? [])
        .subarray(0, 2)
        .toString(),
    ),
  ).toEqual(['PK', 'PK', 'PK'])
})

it('starts nothing while a part of the letter is missing, or when nobody chosen is on the list', async () => {
  const { service, wanted, notes } = lettering(2)
  const without = { ...wanted, words: { ...words, done: '' } }
  await expect(service.start({ form: 'docx', letters: without })).rejects.toMatchObject({ code: 'not-allowed' })
  await expect(service.start({ form: 'docx', letters: { ...wanted, ids: [id(77)] } })).rejects.toMatchObject({
    code: 'not-allowed',
  })
  expect(notes).toEqual([])
})

it('names files by number alone, in an order that sorts, and lists whose each is where no spreadsheet runs it', () => {
  expect([letterFileName(7, 50, 'docx'), letterFileName(7, 1200, 'pdf')]).toEqual([
    'letter-007.docx',
    'letter-0007.pdf',
  ])
  const list = letterList([{ name: '=Ada', address: '1 Mill Row\nLarkfield' }], 'pdf')
  expect(list).toBe('\uFEFF"File","To","Address"\r\n"letter-001.pdf","\'=Ada","1 Mill Row, Larkfield"\r\n')
})
