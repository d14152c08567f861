import { isRuleId, rule, rulesVersionNow, type RuleId } from '@core/law/rules'
import { sources } from '@core/law/sources'
import { publisherOf } from '@core/law/source'
import { rulesBlocks } from '@core/library/library-blocks'
import { inForceWords } from '@core/library/rule-words'
import { sureWords } from '@core/library/sure-words'
import { topicOf } from '@core/library/topics'
import { dayMonthYear } from '@core/time/format-date'
import { Text } from '@mantine/core'
import { useParams } from 'wouter'
import { ExportMenu } from '../../ui/ExportMenu'
import { Gone } from '../../ui/Gone'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { WithAside } from '../../ui/WithAside'
import css from './library.module.css'
import { OfficialPage } from './OfficialPage'
import { RuleState } from './RuleState'
import { RuleUses } from './RuleUses'

/** One rule of the library by its id: its words, where they come from, how sure they are, and what uses them. */
export function RulePage() {
  const { id } = useParams<{ id: string }>()
  if (!isRuleId(id))
    return <Gone title="There is no such rule" crumb={{ label: 'Library', href: '/guidance/library' }} />
  return <OneRule id={id} />
}

function OneRule({ id }: { readonly id: RuleId }) {
  const { cite, say, note, confidence, reviewBy, inForceFrom } = rule(id)
  const since = inForceWords(inForceFrom).replace('In force: ', '')
  return (
    <>
      <PageHead
        title={cite}
        crumb={[
          { label: 'Guidance', href: '/guidance' },
          { label: 'Library', href: '/guidance/library' },
          { label: 'Rule' },
        ]}
        badge={<RuleState id={id} />}
        actions={
          <ExportMenu
            label="Print or save"
            title={cite}
            name="rule"
            blocks={rulesBlocks([id])}
            about={{ action: 'library.export', subject: '' }}
          />
        }
      />
      <WithAside aside={<RuleUses id={id} />} asideLabel="What uses this rule">
        <div className={css.page}>
          <Sheet title="What it says">
            <Text fz={17} lh={1.6} maw="68ch">
              {say}
            </Text>
            <Text fz={13.5} c="dimmed" mt={8}>
              Our own words, and not legal advice. What counts is the source.
            </Text>
          </Sheet>
          <Sheet title="Where it comes from">
            <Sources id={id} />
          </Sheet>
          <Sheet title="How sure it is">
            <dl className={css.facts}>
              <Fact name="How it is known" value={sureWords[confidence]} />
              {note !== undefined && <Fact name="What was checked" value={note} />}
              {since !== '' && <Fact name="In force" value={since} />}
              {reviewBy !== undefined && <Fact name="To be looked at again by" value={dayMonthYear(reviewBy)} />}
              <Fact name="Topic" value={topicOf(id)?.title ?? ''} />
              <Fact name="Rules of" value={dayMonthYear(rulesVersionNow())} />
              <Fact name="Name in Steward" value={id} />
            </dl>
          </Sheet>
        </div>
      </WithAside>
    </>
  )
}

/** The address a law pack gave, if it is none of the program’s own pages, first. */
function Sources({ id }: { readonly id: RuleId }) {
  const { sources: pages, url } = rule(id)
  const own = pages.map((page) => sources[page])
  const isOther = url !== null && own.every((page) => page.url !== url)
  if (own.length === 0 && url === null) return <Text>{'No official page: see “How it is known” below.'}</Text>
  return (
    <div className={css.sources}>
      {isOther && <OfficialPage page={{ title: rule(id).cite, url, publisher: publisherOf(url) ?? '' }} />}
      {own.map((page) => (
        <OfficialPage key={page.url} page={page} />
      ))}
    </div>
  )
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
}
