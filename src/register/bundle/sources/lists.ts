import { exportedEvent } from '@core/exports/exported-event'
import { holdsNumber } from '@core/exports/number-ranges'
import { draftForms } from '@core/drafts/draft-form'
import type { BundleItem } from '@core/bundle/item'
import * as exports from '../../exports/contact-export-repository'
import { campaignEvent } from '@core/campaigns/campaign-event'
import { findRowsOf } from '../../campaigns/rows-of-contact-query'
import { findLeftSince } from '../../campaigns/record-repository'
import type { ReadableDb } from '../../file/db'
import { type BundleSource, type Subject, tableSource } from '../source'
import { dayWords, jsonWords, nameIn } from '../words'

/** Lists a person came with, lists they left in, and what somebody had begun to write about them. */
export const listSources: readonly BundleSource[] = [
  tableSource({
    table: 'import_addition',
    group: 'lists',
    title: 'What a list added to your entry',
    id: 'number',
    where: 't.contact_id = @contact',
    also: 'b.began_at AS began_at',
    join: 'LEFT JOIN import_batch AS b ON b.id = t.import_id',
    shows: [
      ['began_at', 'When', dayWords],
      ['before', 'Before', jsonWords],
      ['after', 'After', jsonWords],
    ],
    leaves: 'number import_id contact_id point_ids',
    typed: 'before after',
  }),
  {
    id: 'contact_export',
    shows: { contact_export: 'format total numbers made_at' },
    leaves: { contact_export: 'id columns' },
    read: readExports,
  },
  {
    id: 'campaign_record',
    shows: { campaign_record: 'made_at contacts' },
    leaves: { campaign_record: 'number id campaign_id kind facts' },
    read: readCampaigns,
  },
  {
    id: 'campaign_row',
    shows: {
      campaign_row:
        'display_name given_name family_name organisation_name address postcode other_emails other_phones says_no under_18',
    },
    leaves: {
      campaign_row: 'number campaign_number line problem normal',
      campaign_row_contact: 'row_number contact_id',
    },
    read: readCampaignRows,
  },
  tableSource({
    table: 'campaign_decision',
    group: 'lists',
    title: 'What was decided about a campaign and you',
    id: 'number',
    on: 'decided_at',
    where:
      't.contact_id = @contact OR t.row_number IN (SELECT row_number FROM campaign_row_contact WHERE contact_id = @contact)',
    also: 'c.name AS campaign',
    join: 'LEFT JOIN campaign AS c ON c.id = t.campaign_id',
    shows: [
      ['campaign', 'Campaign'],
      ['send', 'Decision', (send) => (send === '1' ? 'It goes' : 'It does not go')],
      ['who', 'Decided by'],
      ['reason', 'Why'],
      ['because', 'What it was about'],
      ['decided_at', 'When', dayWords],
    ],
    leaves: 'number campaign_id contact_id row_number',
    typed: 'reason because',
  }),
  tableSource({
    table: 'draft',
    group: 'drafts',
    title: ({ form }) => nameIn(draftForms)(String(form)),
    on: 'saved_at',
    where: 't.contact_id = @contact OR t.record_id IN (SELECT value FROM json_each(@records))',
    shows: [
      ['fields', 'What was written', jsonWords],
      ['address', 'Where'],
      ['saved_at', 'When', dayWords],
    ],
    leaves: 'id form part record_id contact_id',
    typed: 'fields',
  }),
]

function readExports(db: ReadableDb, { contact }: Subject): BundleItem[] {
  const known = contact === null ? undefined : exports.numberOf(db, contact)
  if (!known) return []
  return exports
    .findSince(db, known.created_at)
    .filter(({ numbers }) => holdsNumber(numbers, known.number))
    .map(({ id, format, total, made_at: madeAt }) => {
      const { on, title, detail = '' } = exportedEvent({ id, format, total, madeAt })
      return {
        id: `contact_export:${madeAt}`,
        group: 'lists',
        title: 'A list that left with you in it',
        on,
        fields: [{ name: 'what', label: title, text: `${detail}, ${dayWords(madeAt)}` }],
        file: null,
        found: null,
      }
    })
}

function readCampaigns(db: ReadableDb, { contact }: Subject): BundleItem[] {
  const known = contact === null ? undefined : exports.numberOf(db, contact)
  if (!known) return []
  return findLeftSince(db, known.created_at)
    .filter(({ contacts }) => holdsNumber(contacts, known.number))
    .map((left) => {
      const { on, title, detail = '' } = campaignEvent(left)
      return {
        id: `campaign_record:${left.madeAt}`,
        group: 'lists',
        title: 'A list for a campaign with you in it',
        on,
        fields: [{ name: 'what', label: title, text: `${detail}, ${dayWords(left.madeAt)}`, typed: true }],
        file: null,
        found: null,
      }
    })
}

function readCampaignRows(db: ReadableDb, { contact }: Subject): BundleItem[] {
  if (contact === null) return []
  return findRowsOf(db, contact).map(({ number, campaign, madeAt, ...row }) => ({
    id: `campaign_row:${number}`,
    group: 'lists',
    title: `A row of a list with your address: ${campaign}`,
    on: madeAt.slice(0, 10),
    fields: Object.entries(row).flatMap(([name, text]) =>
      text === '' ? [] : [{ name, label: rowLabels[name] ?? name, text, typed: true }],
    ),
    file: null,
    found: null,
  }))
}

const rowLabels: Readonly<Record<string, string>> = {
  name: 'Name',
  organisation: 'Organisation',
  address: 'Address or number',
  others: 'Other addresses',
  says: 'What the list says',
}
