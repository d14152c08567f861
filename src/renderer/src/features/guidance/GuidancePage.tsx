import { articles } from '@core/library/articles/index'
import { ruleIds, rulesVersionNow } from '@core/law/rules'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Text } from '@mantine/core'
import {
  IconArticle,
  IconBook2,
  IconBuildingCommunity,
  IconCalendarDue,
  IconChecklist,
  IconClockBolt,
  IconHistory,
  IconSchool,
  type Icon,
} from '@tabler/icons-react'
import { Link } from 'wouter'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { WithAside } from '../../ui/WithAside'
import { flowAddress } from './flow-address'
import { guideGroups } from './guide-groups'
import css from './guidance.module.css'

type Door = { readonly title: string; readonly say: string; readonly href: string; readonly icon: Icon }

const doors = (): readonly Door[] => [
  {
    title: 'Saved answers',
    say: 'What was decided, in the words of that day',
    href: '/guidance/decisions',
    icon: IconChecklist,
  },
  {
    title: 'By when must we answer?',
    say: 'Works out the day, with bank holidays and pauses',
    href: '/guidance/calculator',
    icon: IconCalendarDue,
  },
  {
    title: 'The first hour of a breach',
    say: 'What to do, in which order; to be pinned up',
    href: '/guidance/first-hour',
    icon: IconClockBolt,
  },
  {
    title: 'Practices and public bodies',
    say: 'Messages, the tasks they serve, and the guidance sheet',
    href: '/guidance/public-bodies',
    icon: IconBuildingCommunity,
  },
  {
    title: 'Training and resources',
    say: 'Who was taught what, and where people look things up',
    href: '/guidance/training',
    icon: IconSchool,
  },
  {
    title: 'Library of rules',
    say: `${ruleIds.length} rules, each with its source`,
    href: '/guidance/library',
    icon: IconBook2,
  },
  {
    title: 'Articles',
    say: `${articles.length} short ones, two minutes each`,
    href: '/guidance/library/articles',
    icon: IconArticle,
  },
  {
    title: 'What changed in the rules',
    say: `In use: the rules of ${dayMonthYear(rulesVersionNow())}`,
    href: '/guidance/library/changes',
    icon: IconHistory,
  },
]

/** The doors to all guidance: guides by what somebody wants to do, and beside them what to look up. */
export function GuidancePage() {
  return (
    <>
      <PageHead
        title="Guidance"
        lead="Questions that lead to an answer, and the rules behind every answer. None of it is legal advice."
      />
      <WithAside aside={<Doors />} asideLabel="Look it up">
        <div className={css.page}>
          {guideGroups().map(({ title, flows }) => (
            <Sheet key={title} title={title}>
              {flows.map((flow) => (
                <SheetRow key={flow.id}>
                  <h3 className={css.small}>
                    <Anchor component={Link} href={flowAddress(flow.id)} inherit>
                      {flow.title}
                    </Anchor>
                  </h3>
                  <Text c="dimmed">{flow.purpose}</Text>
                </SheetRow>
              ))}
            </Sheet>
          ))}
        </div>
      </WithAside>
    </>
  )
}

function Doors() {
  return (
    <Sheet title="Look it up">
      {doors().map(({ title, say, href, icon: Mark }) => (
        <SheetRow key={href}>
          <div className={css.door}>
            <Mark size={20} stroke={1.75} aria-hidden="true" />
            <div>
              <Anchor component={Link} href={href} fw={600}>
                {title}
              </Anchor>
              <Text c="dimmed" fz={13.5}>
                {say}
              </Text>
            </div>
          </div>
        </SheetRow>
      ))}
    </Sheet>
  )
}
