import { articles } from '@core/library/articles/index'
import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './library.module.css'
import { LibraryViews } from './LibraryViews'

/** The short articles of the library. */
export function ArticlesPage() {
  return (
    <>
      <PageHead
        title="Articles"
        crumb={[
          { label: 'Guidance', href: '/guidance' },
          { label: 'Library', href: '/guidance/library' },
          { label: 'Articles' },
        ]}
        lead="Each answers one question in two minutes, and names the rules it rests on."
      />
      <LibraryViews current="/guidance/library/articles" />
      <div className={css.page}>
        <Sheet>
          {articles.map(({ id, title, lead }) => (
            <SheetRow key={id}>
              <h2 className={css.name}>
                <Anchor component={Link} href={`/guidance/library/article/${id}`} inherit>
                  {title}
                </Anchor>
              </h2>
              <Text c="dimmed">{lead}</Text>
            </SheetRow>
          ))}
        </Sheet>
      </div>
    </>
  )
}
