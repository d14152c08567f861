import { dpiaDocument } from '@core/documents/templates/dpia'
import { dpiaScreeningDocument } from '@core/documents/templates/dpia-screening'
import { legitimateInterests } from '@core/documents/templates/legitimate-interests'
import { dayMonthYear } from '@core/time/format-date'
import { among, named, type RecordSource } from './record-source'

const kindNames: Readonly<Record<string, string>> = {
  lia: legitimateInterests.title,
  'dpia-screening': dpiaScreeningDocument.title,
  dpia: dpiaDocument.title,
}

/** The record of processing, who outside sees details, and what was assessed. */
export const processingSources: readonly RecordSource[] = [
  {
    group: 'processing',
    sources: ['processing_purpose'],
    rows: named(`SELECT p.id AS key, p.id, json_extract(p.facts, '$.title') AS title, json_extract(g.facts, '$.title') AS detail,
        '/documents/records?purpose=' || p.id AS href
      FROM processing_purpose p JOIN processing_group g ON g.id = p.group_id WHERE ${among('p.id')}`),
  },
  {
    group: 'processing',
    sources: ['processing_group'],
    rows: named(`SELECT id AS key, id, json_extract(facts, '$.title') AS title, 'A group of people' AS detail,
        '/documents/records?group=' || id AS href
      FROM processing_group WHERE ${among('id')}`),
  },
  {
    group: 'suppliers',
    sources: ['processing_recipient'],
    rows: named(
      `SELECT id AS key, id, json_extract(facts, '$.name') AS title, json_extract(facts, '$.does') AS detail,
        '/documents/suppliers?entry=' || id AS href
      FROM processing_recipient WHERE ${among('id')}`,
      (row) => (row.title === '' ? { ...row, title: row.detail, detail: 'Not named yet' } : row),
    ),
  },
  {
    group: 'assessments',
    sources: ['assessment'],
    rows: named(
      `SELECT id AS key, id, title, kind || char(10) || signed_on AS detail, '/documents/assessments/' || id AS href
      FROM assessment WHERE ${among('id')}`,
      (row) => {
        const [kind = '', signedOn = ''] = row.detail.split('\n')
        const signed = signedOn === '' ? 'not signed yet' : `signed ${dayMonthYear(signedOn)}`
        return { ...row, detail: `${kindNames[kind] ?? kind}, ${signed}` }
      },
    ),
  },
]
