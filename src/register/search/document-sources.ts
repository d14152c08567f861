import { galleryPages } from '@core/documents/gallery-pages'
import { templates } from '@core/documents/templates/index'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { among, named, type RecordSource } from './record-source'

const titles = new Map<string, string>(templates.map(({ id, title }) => [id, title]))

/** Where a document is made, or the page that lists them all. */
const pageOf = (templateId: string) => galleryPages[templateId] ?? '/documents'

/** Which case a letter belongs to: its reference, or the contact it is about. */
const whose = `coalesce((SELECT reference FROM request WHERE request.id = about), (SELECT reference FROM breach WHERE breach.id = about),
    (SELECT reference FROM coaching_engagement e WHERE e.id = about), (SELECT display_name FROM contact WHERE contact.id = about), '')`

const status: Readonly<Record<string, string>> = { draft: 'Draft', current: 'Current', superseded: 'Superseded' }

/** Saved versions by their own text: a letter leads to its case, a document of the house to its page, the newest version first. */
export const documentSource: RecordSource = {
  group: 'documents',
  sources: ['document_version'],
  oncePerPage: true,
  rows: named(
    `SELECT CASE about WHEN '' THEN id ELSE about END AS key, id, title,
        status || char(10) || saved_at || char(10) || template_id || char(10) || ${whose} AS detail,
        CASE WHEN about = '' THEN '' WHEN EXISTS (SELECT 1 FROM request WHERE request.id = about) THEN '/requests/' || about
          WHEN EXISTS (SELECT 1 FROM breach WHERE breach.id = about) THEN '/breaches/' || about
          WHEN EXISTS (SELECT 1 FROM contact WHERE contact.id = about) THEN '/contacts/' || about
          WHEN EXISTS (SELECT 1 FROM coaching_engagement e WHERE e.id = about) THEN '/coaching/' || about
          ELSE '/documents' END AS href
      FROM document_version WHERE ${among(`CASE about WHEN '' THEN id ELSE about END`)} ORDER BY saved_at`,
    (row) => {
      const [state = '', savedAt = '', templateId = '', of = ''] = row.detail.split('\n')
      const saved = `saved ${dayMonthYear(londonDate(savedAt))}`
      const words = status[state] ?? state
      const detail = of === '' ? `${words}, ${saved}` : `${of}, ${words.toLowerCase()}, ${saved}`
      return { ...row, detail, href: row.href || pageOf(templateId) }
    },
  ),
}

/** Paragraphs the organisation wrote itself, which stand in a document whatever it is made of. */
export const ownParagraphSource: RecordSource = {
  group: 'documents',
  sources: ['own_paragraph'],
  rows: named(
    `SELECT id AS key, id, template_id AS title, 'A paragraph of your own' AS detail, '' AS href
      FROM own_paragraph WHERE ${among('id')}`,
    (row) => ({ ...row, title: titles.get(row.title) ?? row.title, href: pageOf(row.title) }),
  ),
}
