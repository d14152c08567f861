import { Anchor, Button, Group, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { PageTurner } from '../../ui/PageTurner'
import { Sheet } from '../../ui/Sheet'
import { DecisionTable } from './DecisionTable'
import css from './marketing.module.css'
import { MarketingDoors } from './MarketingDoors'
import { useMarketingDecisions } from './use-marketing-decisions'

const perPage = 50
const start = '/guidance/flow/live-call?'

/** The two questions people come with, the ways to everything else about marketing, and the decisions that were kept. */
export function MarketingPage() {
  const [page, setPage] = useState(1)
  const { data, error } = useMarketingDecisions({ limit: perPage, offset: (page - 1) * perPage })
  if (error) throw error
  if (!data) return <Loading rows={6} />
  return (
    <>
      <PageHead
        title="Marketing"
        lead="May we contact them? For one person or for a whole list, with the reason and the law."
      />
      <MarketingDoors />
      <div className={css.decisions}>
        <Sheet title="Saved decisions" actions={<StartButton />} padded={data.total === 0}>
          {data.total === 0 ? (
            <Text c="dimmed">
              Answer a few questions before you ring or write to somebody. Steward says whether you may and keeps the
              answer with its date and its law, here.
            </Text>
          ) : (
            <DecisionTable rows={data.rows} />
          )}
        </Sheet>
      </div>
      <PageTurner what="decisions" total={data.total} perPage={perPage} page={page} onPage={setPage} />
    </>
  )
}

function StartButton() {
  return (
    <Group gap={16}>
      <Anchor component={Link} href="/guidance/decisions" fz={14}>
        Those on cookies, breaches and requests
      </Anchor>
      <Button variant="default" size="compact-md" component={Link} href={start}>
        May we ring somebody?
      </Button>
    </Group>
  )
}
