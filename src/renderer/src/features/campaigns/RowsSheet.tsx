import { numberWords } from '@core/campaigns/campaign-words'
import type { Campaign } from '@core/campaigns/campaign'
import type { CampaignResult, ShownRow } from '@core/campaigns/contract'
import type { LeavingList } from '@core/campaigns/leaving-list'
import { reasons } from '@core/campaigns/reason'
import { rowPlaces } from '@core/campaigns/row-state'
import { countOf } from '@core/campaigns/tally'
import { Button, Pagination, Text } from '@mantine/core'
import { IconFileExport } from '@tabler/icons-react'
import { useState } from 'react'
import { ApiError } from '../../app/api'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { Views } from '../../ui/Views'
import css from './campaigns.module.css'
import { DecideDialog } from './DecideDialog'
import { KnownRow } from './KnownRow'
import { RowDialog } from './RowDialog'
import { RowTable } from './RowTable'
import type { Shown } from './ThreeLists'
import { useRows } from './use-campaigns'

const perPage = 50

type RowsSheetProps = {
  readonly campaign: Campaign
  readonly result: CampaignResult
  readonly shown: Shown
  readonly onShow: (shown: Shown) => void
  readonly saving: LeavingList | null
  readonly onSave: (list: LeavingList) => void
  /** Checks every row anew, because something was put right. */
  readonly onCheck: () => void
}

/** The rows of a list, each with its answer and its reason; what can be decided is decided here. */
export function RowsSheet({ campaign, result, shown, onShow, saving, onSave, onCheck }: RowsSheetProps) {
  const [at, setAt] = useState({ page: 1, of: shown })
  const page = at.of === shown ? at.page : 1
  const [opened, setOpened] = useState<ShownRow | null>(null)
  const [deciding, setDeciding] = useState(false)
  const { data, error } = useRows(campaign.id, { ...shown, page, perPage, checkedAt: result.checkedAt })
  // What was checked is let go when somebody is erased: then the page checks again.
  if (error && !(error instanceof ApiError && error.code === 'not-found')) throw error
  const { tally, total } = result
  const count = shown.place === 'all' ? total : countOf(tally, shown.place)
  const pages = Math.ceil((data?.total ?? 0) / perPage)
  const list: LeavingList = shown.place === 'all' ? 'rest' : shown.place
  const canSave = shown.place !== 'go' && (shown.place === 'all' ? total - countOf(tally, 'go') : count) > 0
  return (
    <div>
      <div className={css.tabs}>
        <Views
          label="Lists"
          views={[
            ...rowPlaces.map((place) => ({ id: place, label: tabWords[place], count: countOf(tally, place) })),
            { id: 'all', label: 'All', count: total },
          ]}
          current={shown.place}
          onChoose={(id) => onShow({ place: rowPlaces.find((one) => one === id) ?? 'all' })}
        />
        {canSave && (
          <Button
            variant="subtle"
            size="compact-md"
            leftSection={<IconFileExport size={16} stroke={1.75} aria-hidden="true" />}
            loading={saving === list}
            onClick={() => onSave(list)}
          >
            {shown.place === 'all' ? 'Save all who do not get it, with reasons' : 'Save these with reasons'}
          </Button>
        )}
      </div>
      {shown.reason !== undefined && (
        <div className={css.only}>
          <span>
            Only: <strong>{reasons[shown.reason]}</strong>
          </span>
          <Button variant="subtle" size="compact-sm" onClick={() => onShow({ place: shown.place })}>
            Show all reasons
          </Button>
          {shown.place === 'decide' && (
            <Button variant="default" size="compact-sm" onClick={() => setDeciding(true)}>
              Decide for all {numberWords(data?.total ?? 0)}
            </Button>
          )}
        </div>
      )}
      {!data ? (
        <Loading rows={6} />
      ) : (
        <Sheet padded={false}>
          {data.rows.length === 0 ? (
            <Text p={24} c="dimmed">
              No rows here.
            </Text>
          ) : (
            <RowTable rows={data.rows} onOpen={setOpened} />
          )}
        </Sheet>
      )}
      {pages > 1 && (
        <div className={css.pages}>
          <Pagination
            total={pages}
            value={page}
            onChange={(next) => setAt({ page: next, of: shown })}
            getControlProps={(control) => ({ 'aria-label': `${control} page` })}
          />
          <Text c="dimmed" fz={13.5}>
            {numberWords(data?.total ?? 0)} rows
          </Text>
        </div>
      )}
      {opened && opened.contactId === '' && (
        <RowDialog campaign={campaign} row={opened} onClose={() => setOpened(null)} />
      )}
      {opened && opened.contactId !== '' && (
        <KnownRow campaign={campaign} row={opened} onMended={onCheck} onClose={() => setOpened(null)} />
      )}
      {deciding && shown.reason !== undefined && (
        <DecideDialog
          campaign={campaign}
          about={`all ${numberWords(data?.total ?? 0)}: ${reasons[shown.reason].toLowerCase()}`}
          which={{ why: shown.reason }}
          onClose={() => setDeciding(false)}
        />
      )}
    </div>
  )
}

const tabWords = { go: 'May get it', decide: 'You decide', out: 'Stay out' } as const
