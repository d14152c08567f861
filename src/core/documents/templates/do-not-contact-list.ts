import { z } from 'zod'
import { worldPhoneCell } from '../../exports/phone-cell'
import { entry, isCoded, type Entry } from '../../suppression/entry'
import { refusalWords } from '../../suppression/refusal-source'
import { stopScopeWords } from '../../suppression/stop-words'
import { dayMonthYear } from '../../time/format-date'
import type { Block } from '../block'
import { defineTemplate } from '../template'

const shows = ['standing', 'not-in-crm', 'lifted'] as const
const titles: Record<(typeof shows)[number], string> = {
  standing: 'Do-not-contact list',
  'not-in-crm': 'Still to block in other systems',
  lifted: 'Lifted from the do-not-contact list',
}

/** The do-not-contact list for another system or on paper: one line for each address or number that is known (S4-33). */
export const doNotContactList = defineTemplate({
  id: 'do-not-contact-list',
  title: 'Do-not-contact list',
  purpose: 'Every address and number that gets no marketing, for your customer system, mailing tool and call lists.',
  place: 'case',
  version: '2026-11-21',
  changes: ['2026-11-21: first version.'],
  rules: ['suppress.keep', 'suppress.check', 'object.marketing'],
  facts: z.strictObject({ show: z.enum(shows), entries: z.array(entry) }),
  compose({ show, entries }, { madeOn }): Block[] {
    const known = entries.filter((one) => !isCoded(one))
    const rows = known.flatMap(linesOf)
    const table: Block[] = rows.length === 0 ? [] : [{ type: 'table', head, rows, rules: ['suppress.check'] }]
    return [
      { type: 'title', text: titles[show] },
      { type: 'paragraph', words: `As it stood on ${dayMonthYear(madeOn)}. ${counted(rows.length)}` },
      ...(entries.length > known.length ? [coded(entries.length - known.length)] : []),
      ...table,
    ]
  },
  gaps: () => [],
  checkBeforeUse: [
    'Names and addresses stand in this list. Give it only to a system or person that must keep people off a list.',
    'Delete the file once the other system has it.',
  ],
})

const head = ['Name', 'Kind', 'Address or number', 'What stops', 'Since', 'Source', 'Blocked elsewhere on']

function linesOf(one: Entry): string[][] {
  const plain = one.keys.filter(({ value }) => value !== '')
  const rest = [
    stopScopeWords(one),
    one.askedOn,
    one.reference === '' ? refusalWords(one.source) : one.reference,
    one.inCrmOn ?? '',
  ]
  const keys = plain.length === 0 ? [{ kind: 'name', value: '' }] : plain
  return keys.map(({ kind, value }) => [
    one.name,
    kinds[kind] ?? '',
    kind === 'phone' ? worldPhoneCell(value) : value,
    ...rest,
  ])
}

const kinds: Record<string, string> = {
  email: 'E-mail',
  phone: 'Phone',
  domain: 'Whole domain',
  organisation: 'Organisation',
}

function counted(lines: number): string {
  if (lines === 0) return 'There is no line.'
  return lines === 1 ? 'One line.' : `${lines.toLocaleString('en-GB')} lines.`
}

function coded(entries: number): Block {
  const many = entries === 1 ? 'One more entry is' : `${entries.toLocaleString('en-GB')} more entries are`
  return {
    type: 'paragraph',
    words: `${many} about people who were erased. Only coded marks of them are kept, so their addresses cannot stand here; Steward still recognises them.`,
    rules: ['suppress.vs-erasure'],
  }
}
