// What the measurement of letters needs of the register’s own code.
import { randomUUID } from 'node:crypto'
import { composeDocument } from '../src/core/documents/framed'
import { complaintsProcedure } from '../src/core/documents/templates/complaints-procedure'
import { privacyPolicy } from '../src/core/documents/templates/privacy-policy'
import { breachIndividual } from '../src/core/documents/templates/breach-individual'
import { letterFileName } from '../src/core/letters/letter-names'
import { openLettersFolder } from '../src/main/host/letters/letters-folder'
import { createLetteringService } from '../src/register/letters/lettering-service'
import { larkfield } from '../src/core/sample/larkfield'
import { zipEntries } from '../src/register/attachments/text/zip-entries'
import { toDocx } from '../src/register/documents/to-docx'
import { openBench, openWhole } from './inside'

/** The words of one letter of about a page, each to somebody else. */
export function letterBlocks(number: number) {
  const frame = {
    organisation: { ...larkfield, name: `Larkfield ${number}` },
    madeOn: '2026-11-24',
    version: 0,
    nextReviewOn: '',
  }
  return composeDocument(complaintsProcedure, {}, frame)
}

/** The same as the program writes it. */
export function letterAsWord(number: number) {
  const letterhead = { organisationName: larkfield.name, logo: null }
  return toDocx({ title: 'A letter', blocks: letterBlocks(number), letterhead })
}

/** The words of a Word file as they lie in it, for filling them in. */
export function wordsInside(docx: Uint8Array): string {
  const words = zipEntries(docx).find(({ name }) => name === 'word/document.xml')
  return words?.read().toString('utf8') ?? ''
}

const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
    name: `Affected Person ${at}`,
    address: `${at} Mill Row\nLarkfield\nE14 0ZZ`,
  }))
const words = {
  happened: 'A laptop with our mailing list was taken from the office. It happened: on 23 November 2026.',
  mayFollow: 'Somebody may write to you in our name.\nSomebody may ask you for money.',
  done: 'We locked the laptop from afar.\nWe told the police and the regulator.',
  canDo: 'Do not open files you did not ask for.\nRing us when in doubt.',
  help: '',
}

/** The words of one letter about a breach; with signs to be filled in where they are given. */
export function breachLetter(number: number | string, address = `${number} Mill Row\nLarkfield\nE14 0ZZ`) {
  const frame = { organisation: larkfield, madeOn: '2026-11-24', version: 0, nextReviewOn: '' }
  const to = { name: typeof number === 'string' ? number : `Affected Person ${number}`, address }
  return breachIndividual.compose({ reference: 'B-2026-001', words, to }, frame)
}

/**
 * The act itself but for the window: so many letters about a breach, a Word file each, in a new folder. `leave` writes so many
 * more of them, or a piece more, as the host asks for them.
 */
export async function openLetters(parent: string, count: number) {
  const all = people(count)
  const counts = { all: count, waiting: count, sent: 0, returned: 0, phoned: 0, handed: 0 }
  const rest = { email: '', phone: '', noContactAtAll: false, under18: false, note: '', story: [] }
  const unsent = { state: null, how: '' as const, on: '' as const }
  const affected = ({ limit, offset }: { limit: number; offset: number }) => ({
    rows: all.slice(offset, offset + limit).map((one) => ({ ...one, ...rest, ...unsent, contactId: one.id })),
    total: count,
    counts,
  })
  const breaches = { affected, get: () => ({ breach: { id: 'b', reference: 'B-2026-001' } }) }
  const clock = { now: () => '2026-11-24T10:42:00.000Z', today: () => '2026-11-24' }
  const deps = { register: { note: () => undefined }, clock, newId: randomUUID }
  const others = { organisation: { get: () => larkfield, logo: () => null }, campaigns: notAsked }
  const lettering = createLetteringService(deps, { breaches, ...others })
  const wanted = { of: 'breach' as const, breachId: 'b', words, ids: all.map(({ id }) => id) }
  const { id, name } = await lettering.start({ form: 'docx', letters: wanted })
  const folder = await openLettersFolder(parent, name)
  let done = 0
  return {
    async leave(atLeast: number) {
      for (const until = done + atLeast; done < until;) {
        const { letters } = await lettering.next({ id })
        if (letters.length === 0) break
        for (const { docx } of letters) await folder.write(letterFileName(++done, count, 'docx'), docx ?? '')
      }
      return done
    },
    async finish() {
      await folder.write('list-of-letters.csv', lettering.list({ id, ending: 'docx' }).text)
      lettering.finish({ id })
      return folder.finish()
    },
  }
}

const notAsked = () => Promise.reject(new Error('these are letters about a breach'))

/** An open register in which the policy is approved and has so many versions before it. */
export async function openWithVersions(folder: string, passphrase: string, count: number) {
  const { session, organisation } = await openBench(folder, passphrase)
  organisation.save({ ...larkfield, isSample: false })
  await session.service.lock()
  const opened = await openWhole(folder, passphrase)
  const { services, register } = opened
  const { facts } = services.documents.draft({ templateId: privacyPolicy.id })
  const first = services.documents.save({ templateId: privacyPolicy.id, about: '', facts })
  register.change({ action: 'documents.fill', subject: '', bulk: true }, (db) => {
    for (let seq = 2; seq <= count; seq++)
      db.run(
        `INSERT INTO document_version (id, template_id, about, seq, status, title, facts, organisation, blocks,
           template_version, saved_at, approved_on, next_review_on, own, checked, rules_version)
         SELECT @id, template_id, about, @seq, @status, title, facts, organisation, blocks, template_version,
           saved_at, @on, @review, own, checked, rules_version FROM document_version WHERE id = @first`,
        {
          id: randomUUID(),
          seq,
          status: seq === count ? 'current' : 'superseded',
          on: seq === count ? '2026-11-24' : '',
          review: seq === count ? '2099-11-24' : '',
          first: first.id,
        },
      )
    db.run(`UPDATE document_version SET status = 'superseded' WHERE id = @id`, { id: first.id })
  })
  return opened
}
