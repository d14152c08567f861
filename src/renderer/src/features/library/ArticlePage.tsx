import type { ArticleBlock } from '@core/library/article'
import { articleById, articles } from '@core/library/articles/index'
import { articleBlocks } from '@core/library/library-blocks'
import { sources } from '@core/law/sources'
import { dayMonthYear } from '@core/time/format-date'
import { Button, Text } from '@mantine/core'
import { Link, useParams } from 'wouter'
import { ExportMenu } from '../../ui/ExportMenu'
import { Gone } from '../../ui/Gone'
import { LawLine } from '../../ui/LawLine'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import css from './library.module.css'
import { OfficialPage } from './OfficialPage'

/** One article: each thing it says about the law with the rules behind it. */
export function ArticlePage() {
  const { id } = useParams<{ id: string }>()
  const article = articleById(id)
  if (!article)
    return <Gone title="There is no such article" crumb={{ label: 'Articles', href: '/guidance/library/articles' }} />
  const next = articles[articles.indexOf(article) + 1]
  return (
    <>
      <PageHead
        title={article.title}
        crumb={[
          { label: 'Guidance', href: '/guidance' },
          { label: 'Library', href: '/guidance/library' },
          { label: 'Articles', href: '/guidance/library/articles' },
        ]}
        lead={article.lead}
        actions={
          <ExportMenu
            label="Print or save"
            title={article.title}
            name={article.id}
            blocks={articleBlocks(article)}
            about={{ action: 'library.export', subject: '' }}
          />
        }
      />
      <div className={css.reading}>
        <Sheet>
          <div className={css.article}>
            {article.blocks.map((block) => (
              <OneBlock key={keyOf(block)} block={block} />
            ))}
            <Text fz={13.5} c="dimmed">
              Words of {dayMonthYear(article.version)}. Our own words, and not legal advice.
            </Text>
          </div>
        </Sheet>
        {next && (
          <div>
            <Button component={Link} variant="subtle" href={`/guidance/library/article/${next.id}`}>
              Read next: {next.title}
            </Button>
          </div>
        )}
      </div>
    </>
  )
}

function OneBlock({ block }: { readonly block: ArticleBlock }) {
  if ('heading' in block) return <h2>{block.heading}</h2>
  if ('plain' in block) return <p>{block.plain}</p>
  if ('say' in block)
    return (
      <div>
        <p>{block.say}</p>
        <LawLine rules={block.rules} />
      </div>
    )
  if ('list' in block)
    return (
      <ul>
        {block.list.map(({ say, rules }) => (
          <li key={say}>
            {say}
            <LawLine rules={rules} />
          </li>
        ))}
      </ul>
    )
  return (
    <>
      <div className={css.doors}>
        {block.doors.map(({ label, href }) => (
          <Button key={href} component={Link} href={href} variant="default">
            {label}
          </Button>
        ))}
      </div>
      {block.pages?.map((page) => (
        <OfficialPage key={page} page={sources[page]} />
      ))}
    </>
  )
}

function keyOf(block: ArticleBlock): string {
  if ('heading' in block) return `heading ${block.heading}`
  if ('plain' in block) return block.plain
  if ('say' in block) return block.say
  return 'list' in block ? `list ${block.list[0]?.say ?? ''}` : `doors ${JSON.stringify(block)}`
}
