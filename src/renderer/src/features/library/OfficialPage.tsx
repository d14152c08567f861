import type { Source } from '@core/law/source'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Text } from '@mantine/core'
import { useOpenLink } from '../../app/use-open-link'
import css from './library.module.css'

type Page = Pick<Source, 'title' | 'url'> & Partial<Pick<Source, 'publisher' | 'checkedOn'>>

/** An official page: its title opens it in the browser, and only then; its address stands under it to be read or copied. */
export function OfficialPage({ page: { title, url, publisher, checkedOn } }: { readonly page: Page }) {
  const openLink = useOpenLink()
  const read = checkedOn === null ? 'not yet read' : checkedOn && `read ${dayMonthYear(checkedOn)}`
  return (
    <div>
      <Anchor component="button" type="button" className={css.link} onClick={() => openLink(url)}>
        {title} (opens in the browser)
      </Anchor>
      {(publisher ?? read) && (
        <Text fz={13.5} c="dimmed">
          {[publisher, read].filter(Boolean).join(', ')}
        </Text>
      )}
      <Text fz={13.5} c="dimmed" className={css.address}>
        {url}
      </Text>
    </div>
  )
}
