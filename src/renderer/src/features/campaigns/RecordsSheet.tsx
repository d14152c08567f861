import type { Campaign } from '@core/campaigns/campaign'
import type { CampaignRecord, RecordKind } from '@core/campaigns/campaign-record'
import { numberWords } from '@core/campaigns/campaign-words'
import { countOf, totalOf } from '@core/campaigns/tally'
import { composeDocument } from '@core/documents/framed'
import { campaignRecordDocument } from '@core/documents/templates/campaign-record'
import { newOrganisation } from '@core/organisation/new-organisation'
import { ukDateTime } from '@core/time/instant'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { ExportMenu } from '../../ui/ExportMenu'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './campaigns.module.css'
import { useRecords } from './use-campaigns'

/** The evidence of each check and each saved file, to be printed or saved. */
export function RecordsSheet({ campaign }: { readonly campaign: Campaign }) {
  const { data = [] } = useRecords(campaign.id)
  if (data.length === 0) return null
  return (
    <Sheet title="Kept as proof">
      {data.map((record) => (
        <SheetRow key={record.id}>
          <div className={css.step}>
            <div className={css.stepWords}>
              <p className={css.stepTitle}>{recordWords(record)}</p>
              <p className={css.hint}>
                {ukDateTime(record.madeAt)}, {record.author}. {backWords(record)}
                <span className={css.print}>
                  {record.fileHash === ''
                    ? `List ${record.listHash.slice(0, 16)}…`
                    : `File ${record.fileHash.slice(0, 16)}…`}
                </span>
              </p>
            </div>
            <RecordMenu campaign={campaign} record={record} />
          </div>
        </SheetRow>
      ))}
    </Sheet>
  )
}

function RecordMenu({ campaign, record }: { readonly campaign: Campaign; readonly record: CampaignRecord }) {
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const frame = { organisation: organisation ?? newOrganisation(), madeOn: today, version: 0, nextReviewOn: '' }
  const blocks = composeDocument(campaignRecordDocument, { campaign, record }, frame)
  return (
    <ExportMenu
      label="Record"
      title={`Campaign record: ${campaign.name}`}
      name="Campaign record"
      blocks={blocks}
      about={{ action: 'campaigns.exportRecord', subject: campaign.id }}
    />
  )
}

const savedWords: Record<Exclude<RecordKind, 'checked'>, string> = {
  go: 'who may get it',
  decide: 'to decide',
  out: 'who stay out',
  rest: 'everybody else',
}

function recordWords({ kind, tally, fileRows }: CampaignRecord): string {
  if (kind !== 'checked') return `Saved: ${numberWords(fileRows)} ${savedWords[kind]}`
  return `Checked: ${numberWords(countOf(tally, 'go'))} of ${numberWords(totalOf(tally))} may get it`
}

function backWords({ keptBack }: CampaignRecord): string {
  return keptBack === 0 ? '' : `${numberWords(keptBack)} kept back, because something changed since the check. `
}
