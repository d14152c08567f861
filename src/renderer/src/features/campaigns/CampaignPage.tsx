import type { Campaign } from '@core/campaigns/campaign'
import { audienceWords, numberWords } from '@core/campaigns/campaign-words'
import type { CampaignResult } from '@core/campaigns/contract'
import { countOf } from '@core/campaigns/tally'
import { channelNames } from '@core/marketing/channel'
import { dayMonthYear } from '@core/time/format-date'
import { ukDateTime } from '@core/time/instant'
import { Button, Group } from '@mantine/core'
import { IconDownload, IconMail } from '@tabler/icons-react'
import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useParams } from 'wouter'
import { ApiError } from '../../app/api'
import { useOrganisation } from '../../app/use-organisation'
import { Gone } from '../../ui/Gone'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { WithAside } from '../../ui/WithAside'
import { AroundSending } from './AroundSending'
import { wasLeftOpen } from '../drafts/held-drafts'
import { BesideResult } from './BesideResult'
import css from './campaigns.module.css'
import { Checking, NotChecked } from './Checking'
import { LettersDialog } from './LettersDialog'
import { OldAnswers } from './OldAnswers'
import { RecordsSheet } from './RecordsSheet'
import { RowsSheet } from './RowsSheet'
import { ScreenFirst } from './ScreenFirst'
import { SumBar } from './SumBar'
import { ThreeLists, type Shown } from './ThreeLists'
import { useCampaign, useCheckCampaign, useResult, useSaveList } from './use-campaigns'

/** Whom a campaign may go to: the answer as the title, the sum, three lists, every row with its reason. */
export function CampaignPage() {
  const { id = '' } = useParams()
  const { data: campaign, error } = useCampaign(id)
  if (error instanceof ApiError && (error.code === 'not-found' || error.code === 'invalid-input'))
    return (
      <Gone
        title="This campaign is no longer in the register"
        crumb={{ label: 'Campaigns', href: '/marketing/campaigns' }}
      />
    )
  if (error) throw error
  return campaign ? <OneCampaign key={id} campaign={campaign} /> : <Loading rows={8} />
}

function OneCampaign({ campaign }: { readonly campaign: Campaign }) {
  const { id, letGoOn } = campaign
  const { data: found, isFetchedAfterMount } = useResult(id)
  // The whole answer is drawn in short pieces while what stands here goes on: at once it would hold the window up.
  const result = useDeferredValue(found)
  const check = useCheckCampaign(id)
  const { mutate } = check
  const hasArrived = useRef(false)
  const canCheck = isFetchedAfterMount && letGoOn === '' && check.isIdle
  // Whoever comes here wants the answer: where none is held, or the one held is old, the rows are checked at once.
  useEffect(() => {
    if (!canCheck) return
    if (found === null || (found?.isOld && !hasArrived.current)) mutate()
    hasArrived.current = true
  }, [canCheck, found, mutate])
  const isComing = check.isPending || found !== result
  const crumb = [
    { label: 'Marketing', href: '/marketing' },
    { label: 'Campaigns', href: '/marketing/campaigns' },
  ]
  const lead = `${channelNames[campaign.channel]}. ${audienceWords(campaign)}, for ${dayMonthYear(campaign.goesOn)}.`
  if (result)
    return <Answered campaign={campaign} result={result} crumb={crumb} onCheck={mutate} busy={check.isPending} />
  return (
    <>
      <PageHead crumb={crumb} title={campaign.name} lead={lead} />
      {isComing && <Checking id={id} />}
      {check.error && <NotChecked error={check.error} onCheck={() => mutate()} />}
      {!isComing && check.isSuccess && letGoOn === '' && (
        <div className={css.list}>
          <p className={css.hint}>
            Somebody was erased, and with them what was found. The others can be checked again.
          </p>
          <Group>
            <Button onClick={() => mutate()}>Check the list</Button>
          </Group>
        </div>
      )}
      {letGoOn !== '' && (
        <p className={css.hint}>The list was let go on {dayMonthYear(letGoOn)}. What came of it stays.</p>
      )}
      {!isComing && (
        <div className={css.stack}>
          <RecordsSheet campaign={campaign} />
        </div>
      )}
    </>
  )
}

type AnsweredProps = {
  readonly campaign: Campaign
  readonly result: CampaignResult
  readonly crumb: readonly { readonly label: string; readonly href: string }[]
  readonly busy: boolean
  readonly onCheck: () => void
}

function Answered({ campaign, result, crumb, busy, onCheck }: AnsweredProps) {
  const { data: organisation = null } = useOrganisation()
  const go = countOf(result.tally, 'go')
  const [shown, setShown] = useState<Shown>({
    place: countOf(result.tally, 'decide') > 0 ? 'decide' : go < result.total ? 'out' : 'go',
  })
  const byPost = campaign.channel === 'post'
  const [writing, setWriting] = useState(() => byPost && wasLeftOpen({ form: 'campaign-letter', part: campaign.id }))
  const save = useSaveList(campaign.id)
  const saving = save.isPending ? save.variables : null
  const closeLetters = () => {
    setWriting(false)
    if (result.isOld) onCheck() // the words that were kept while writing are a change, too
  }
  return (
    <>
      <PageHead
        crumb={crumb}
        title={`${numberWords(go)} of ${numberWords(result.total)} may get “${campaign.name}”`}
        lead={`${channelNames[campaign.channel]}, for ${dayMonthYear(result.answeredFor)}. ${audienceWords(campaign)}, checked ${ukDateTime(result.checkedAt)} against the register and the do-not-contact list.`}
        actions={
          go > 0 && (
            <>
              <Button
                variant={byPost ? 'default' : 'filled'}
                leftSection={<IconDownload size={18} stroke={1.75} aria-hidden="true" />}
                loading={saving === 'go'}
                onClick={() => save.mutate('go')}
              >
                Save the {numberWords(go)}
              </Button>
              {byPost && (
                <Button
                  leftSection={<IconMail size={18} stroke={1.75} aria-hidden="true" />}
                  onClick={() => setWriting(true)}
                >
                  {go === 1 ? 'Write the letter' : `Write the ${numberWords(go)} letters`}
                </Button>
              )}
            </>
          )
        }
      />
      {writing && go > 0 && <LettersDialog campaign={campaign} result={result} onClose={closeLetters} />}
      <OldAnswers result={result} busy={busy} onCheck={onCheck} />
      <SumBar tally={result.tally} />
      <ThreeLists result={result} shown={shown} onShow={setShown} />
      <ScreenFirst campaign={campaign} result={result} />
      <WithAside
        aside={<BesideResult campaign={campaign} result={result} organisation={organisation} />}
        asideLabel="What each message needs"
      >
        <RowsSheet
          campaign={campaign}
          result={result}
          shown={shown}
          onShow={setShown}
          saving={saving}
          onSave={(list) => save.mutate(list)}
          onCheck={onCheck}
        />
      </WithAside>
      <div className={css.stack}>
        <AroundSending campaign={campaign} />
        <RecordsSheet campaign={campaign} />
      </div>
    </>
  )
}
