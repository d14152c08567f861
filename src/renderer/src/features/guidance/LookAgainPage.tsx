import type { ToLookAt } from '@core/decisions/to-look-at'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Anchor, Button, Text } from '@mantine/core'
import { useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { PageTurner } from '../../ui/PageTurner'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { VerdictWord } from '../../ui/VerdictWord'
import { Views } from '../../ui/Views'
import { ChangeList } from './ChangeList'
import css from './decision.module.css'
import { flowAddress } from './flow-address'
import { shownVerdict } from './shown-verdict'
import { useToLookAt } from './use-decisions'

const perPage = 50
const reasons = ['fact', 'rules', 'flow'] as const
const names = { fact: 'A fact changed', rules: 'The rules changed', flow: 'The questions changed' } as const

/** Saved answers whose ground has moved (row C8): what changed under each, and the way to answer it again. */
export function LookAgainPage() {
  const [params, setParams] = useSearchParams()
  const contactId = params.get('contact') ?? ''
  const because = reasons.find((one) => one === params.get('because'))
  const [page, setPage] = useState(1)
  const about = contactId === '' ? {} : { contactId }
  const { data, error } = useToLookAt({
    ...about,
    ...(because && { because }),
    limit: perPage,
    offset: (page - 1) * perPage,
  })
  if (error) throw error
  const choose = (id: string) => {
    setParams(id === 'all' ? {} : { because: id }, { replace: true })
    setPage(1)
  }
  const views = [
    { id: 'all', label: 'All' },
    ...reasons.map((id) => ({ id, label: names[id], count: data?.counts[id] })),
  ]
  return (
    <>
      <PageHead
        title="To look at again"
        crumb={[
          { label: 'Guidance', href: '/guidance' },
          { label: 'Saved answers', href: '/guidance/decisions' },
        ]}
        lead="What these answers rest on has changed since. Each stays as it was made until you answer again."
      />
      {contactId === '' ? (
        <Views views={views} current={because ?? 'all'} onChoose={choose} label="Why" />
      ) : (
        <Text mb={12}>
          Only those about one contact.{' '}
          <Anchor component={Link} href="/guidance/again?">
            Show all
          </Anchor>
        </Text>
      )}
      {!data ? (
        <Loading rows={6} />
      ) : data.total === 0 ? (
        <Sheet>
          <Empty
            title="Every saved answer still rests on what is so"
            say="When a contact, a permission, an own rule or the law changes, the answers it bears on come here."
            action={
              <Button component={Link} href="/guidance/decisions" variant="default">
                See all saved answers
              </Button>
            }
          />
        </Sheet>
      ) : (
        <Sheet>
          {data.rows.map((row) => (
            <Row key={row.id} row={row} />
          ))}
        </Sheet>
      )}
      <PageTurner what="answers" total={data?.total ?? 0} perPage={perPage} page={page} onPage={setPage} />
    </>
  )
}

function Row({ row }: { readonly row: ToLookAt }) {
  const { id, flowId, contactId, subject, title, decidedAt, author, changes } = row
  return (
    <SheetRow>
      <div className={css.again}>
        <div>
          <Anchor component={Link} href={`/guidance/decision/${id}`} fw={600} className={css.name}>
            <bdi>{subject}</bdi>
          </Anchor>
          <Text fz={13.5} c="dimmed" className={css.name}>
            {title}, {dayMonthYear(londonDate(decidedAt))}, {author}
          </Text>
          <VerdictWord {...shownVerdict(row)} />
        </div>
        <ChangeList changes={changes} />
        <Button
          variant="default"
          component={Link}
          href={flowAddress(flowId, contactId ?? '', id)}
          aria-label={`Answer again: ${title}, ${subject}`}
        >
          Answer again
        </Button>
      </div>
    </SheetRow>
  )
}
