import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './documents.module.css'

const places = [
  {
    what: 'Letters about a request',
    say: 'An acknowledgement, or the confirmation that you stopped: open the request and write the letter there.',
    href: '/requests',
  },
  {
    what: 'The three logs of requests',
    say: 'Access, erasure and do-not-contact, in the columns your policy promises: print them from the list of requests.',
    href: '/requests',
  },
  {
    what: 'A breach assessment, or the log of breaches',
    say: 'The assessment from its case, the log from the list of breaches.',
    href: '/breaches',
  },
  {
    what: 'A consent form',
    say: 'One empty box for each way, on paper or for your website. Each version is kept as people saw it.',
    href: '/marketing/permissions',
  },
  {
    what: 'A decision on marketing',
    say: 'Answer the questions, save the answer, and print it from there.',
    href: '/marketing',
  },
] as const

/** Documents that come out of work done elsewhere: what they are, and the page that makes them. */
export function FromCases() {
  return (
    <Sheet title="Made where the work is">
      {places.map(({ what, say, href }) => (
        <SheetRow key={what}>
          <Anchor component={Link} href={href} className={css.rowTitle}>
            {what}
          </Anchor>
          <p className={css.quiet}>{say}</p>
        </SheetRow>
      ))}
    </Sheet>
  )
}
