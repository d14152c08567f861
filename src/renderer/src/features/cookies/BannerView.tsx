import { bannerWords } from '@core/cookies/banner-words'
import type { Site } from '@core/cookies/site'
import type { Technology } from '@core/cookies/technology'
import { Textarea } from '@mantine/core'
import { Empty } from '../../ui/Empty'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import css from './cookies.module.css'
import { useNotice } from './use-notice'

/** Words for the banner and for the line beside the switch, to be copied into the site. */
export function BannerView({ rows, site }: { readonly rows: readonly Technology[]; readonly site: Site }) {
  const { facts } = useNotice(rows, site)
  const words = bannerWords(facts)
  const open = facts.rows.filter((row) => row.open !== '').length
  if (words === '')
    return (
      <Sheet>
        <Empty
          title={open === 0 ? 'You need no banner' : 'No words yet'}
          say={
            open === 0
              ? 'Nothing in the list needs consent or an off switch. The notice is enough.'
              : 'Answer the questions of what is in the list. Then this says what your site has to ask.'
          }
        />
      </Sheet>
    )
  return (
    <div className={css.main}>
      <Sheet title="Words to copy">
        <div className={css.form}>
          <Textarea
            label="For your site"
            description="Press in the field: everything is marked, and can be copied."
            readOnly
            autosize
            minRows={6}
            maxRows={18}
            value={words}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
          {open > 0 && (
            <p className={css.hint}>{open === 1 ? 'One entry is' : `${open} entries are`} left out until tested.</p>
          )}
        </div>
      </Sheet>
      <Wash tone="sunken" title="How it has to look">
        <ul className={css.list}>
          <li>“Accept” and “Decline” stand side by side, in the same size and colour.</li>
          <li>Nothing is set while the question is open, and closing it counts as no.</li>
          <li>The way back stands on every page and is as short as the way in.</li>
        </ul>
        <LawLine rules={['cookie.banner', 'cookie.statistics', 'cookie.statistics.limits']} />
      </Wash>
    </div>
  )
}
