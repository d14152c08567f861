import type { CampaignSummary } from '@core/campaigns/contract'
import { numberWords } from '@core/campaigns/campaign-words'
import { channelNames } from '@core/marketing/channel'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button, Pagination, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import css from './campaigns.module.css'
import { useCampaigns } from './use-campaigns'

const perPage = 50

/** Campaigns that were checked, the newest first. */
export function CampaignsPage() {
  const [page, setPage] = useState(1)
  const { data, error } = useCampaigns({ limit: perPage, offset: (page - 1) * perPage })
  if (error) throw error
  if (!data) return <Loading rows={6} />
  const pages = Math.ceil(data.total / perPage)
  return (
    <>
      <PageHead
        crumb={[{ label: 'Marketing', href: '/marketing' }]}
        title="Campaigns"
        lead="Before something goes to many: who may get it, who may not and why, and what you decide yourself."
        actions={data.total > 0 && <NewButton />}
      />
      <Sheet padded={false}>
        {data.total === 0 ? (
          <Empty
            title="Your campaigns will be here"
            say="Paste a list or choose people from the register. Every row gets an answer with its reason, and you save only those who may get it."
            action={<NewButton />}
          />
        ) : (
          <CampaignTable rows={data.rows} />
        )}
      </Sheet>
      {pages > 1 && (
        <div className={css.pages}>
          <Pagination
            total={pages}
            value={page}
            onChange={setPage}
            getControlProps={(control) => ({ 'aria-label': `${control} page` })}
          />
        </div>
      )}
    </>
  )
}

function NewButton() {
  return (
    <Button component={Link} href="/marketing/campaigns/new">
      Check a campaign
    </Button>
  )
}

function CampaignTable({ rows }: { readonly rows: readonly CampaignSummary[] }) {
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th pl={24}>Campaign</Table.Th>
          <Table.Th>May get it</Table.Th>
          <Table.Th className={css.wide}>Goes</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ id, name, channel, goesOn, sentOn, go, total }) => (
          <Table.Tr key={id}>
            <Table.Td pl={24}>
              <Anchor component={Link} href={`/marketing/campaigns/${id}`} fw={600} className={css.name}>
                {name}
              </Anchor>
              <Text fz={13.5} c="dimmed">
                {channelNames[channel]}
              </Text>
            </Table.Td>
            <Table.Td className={css.number}>
              {go === null || total === null ? 'Not checked yet' : `${numberWords(go)} of ${numberWords(total)}`}
            </Table.Td>
            <Table.Td className={css.wide}>
              {sentOn === '' ? dayMonthYear(goesOn) : `Sent on ${dayMonthYear(sentOn)}`}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}
