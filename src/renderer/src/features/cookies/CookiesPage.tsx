import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import { standingOf } from '@core/cookies/standing'
import type { Technology } from '@core/cookies/technology'
import { cookies as questions } from '@core/flows/trees/cookies'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Views } from '../../ui/Views'
import { wasLeftOpen } from '../drafts/held-drafts'
import { BannerView } from './BannerView'
import { AddCookieDialog, EditCookieDialog } from './CookieDialog'
import { CookieList } from './CookieList'
import { NoticeView } from './NoticeView'
import { useCookies } from './use-cookies'

const shows = ['list', 'notice', 'banner'] as const

/** What the site sets on devices: the list with its tests, the notice made from it, and words for the banner (row K1). */
export function CookiesPage() {
  const [params, setParams] = useSearchParams()
  const [, go] = useLocation()
  const { data, error } = useCookies()
  const [adding, setAdding] = useState(() => wasLeftOpen({ form: 'cookie', part: '', ofNewRecord: true }))
  if (error) throw error
  if (!data) return <Loading rows={6} />
  const show = shows.find((one) => one === params.get('show')) ?? 'list'
  const openId = params.get('entry') ?? ''
  const opened = data.rows.find(({ id }) => id === openId)
  const open = (id: string) => setParams(id === '' ? {} : { entry: id }, { replace: true })
  const choose = (id: string) => setParams(id === 'list' ? {} : { show: id }, { replace: true })
  return (
    <>
      <PageHead
        title="Cookies and similar"
        crumb={[{ label: 'Documents', href: '/documents' }, { label: 'Cookies and similar' }]}
        lead={leadWords(data.rows)}
        actions={
          show === 'list' &&
          data.rows.length > 0 && (
            <Group gap={8}>
              <Button variant="subtle" component={Link} href="/guidance/decisions?about=cookies">
                Saved answers
              </Button>
              <Button onClick={() => setAdding(true)}>Add one</Button>
            </Group>
          )
        }
      />
      <Views
        views={[
          { id: 'list', label: 'The list', count: data.rows.length },
          { id: 'notice', label: 'The notice' },
          { id: 'banner', label: 'Words for the banner' },
        ]}
        current={show}
        onChoose={choose}
      />
      {show === 'list' && <CookieList {...data} onOpen={open} onAdd={() => setAdding(true)} />}
      {show === 'notice' && <NoticeView {...data} onOpen={open} />}
      {show === 'banner' && <BannerView {...data} />}
      {adding && (
        <AddCookieDialog onClose={() => setAdding(false)} onAdded={(id) => go(`/documents/cookies/${id}/test`)} />
      )}
      {opened && <EditCookieDialog key={opened.id} row={opened} onClose={() => open('')} />}
    </>
  )
}

/** The answer first: how many need consent, and what is still open. */
function leadWords(rows: readonly Technology[]): string {
  if (rows.length === 0)
    return 'What your site stores on a visitor’s device or reads from it, and which of it needs consent.'
  const standings = rows.map((row) => standingOf(row, questions.version))
  const open = standings.filter(({ state }) => state !== 'tested').length
  const tested = standings.flatMap((one) => (one.state === 'tested' ? [one.result] : []))
  const asks = tested.filter((result) => result === 'consent').length
  const off = tested.filter((result) => result === 'exempt-with-switch').length
  const parts = [
    asks === 0 ? (open === 0 ? 'Nothing needs consent' : '') : `${asks} ${asks === 1 ? 'needs' : 'need'} consent`,
    off === 0 ? '' : `${off} ${off === 1 ? 'needs' : 'need'} clear words and an off switch`,
    open === 0 ? '' : `${open} ${open === 1 ? 'is' : 'are'} still to be tested`,
  ].filter(Boolean)
  return `${parts.join(', ')}.`
}
