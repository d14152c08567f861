import type { ContactSummary } from '@core/contacts/contact'
import { type Duplicate, likenessWords } from '@core/merging/duplicate'
import { vocabularyOf } from '@core/organisation/vocabulary'
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { useOrganisation } from '../../app/use-organisation'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { secondLine } from '../contacts/contact-words'
import css from './merging.module.css'
import { useDuplicates, useKeepApart } from './use-merging'

/** Entries that may be one person, the surest first. Nothing is joined by itself. */
export function DuplicatesPage() {
  const { data, error } = useDuplicates()
  const words = vocabularyOf(useOrganisation().data?.sector)
  if (error) throw error
  return (
    <>
      <PageHead
        crumb={[{ label: words.contacts, href: '/contacts' }]}
        title="People entered twice"
        lead="Entries with the same address or number, or the same or nearly the same name at one firm or postcode. Look at each pair: only you know whether it is one person."
      />
      {data ? <PairList pairs={data.pairs} more={data.more} /> : <Loading rows={6} />}
    </>
  )
}

function PairList({ pairs, more }: { readonly pairs: readonly Duplicate[]; readonly more: boolean }) {
  if (pairs.length === 0) {
    return (
      <Sheet padded={false}>
        <Empty
          title="Nobody is entered twice"
          say="No two entries are alike. To join two anyway, tick both in the list of contacts."
          action={
            <Button variant="default" component={Link} href="/contacts">
              To the list
            </Button>
          }
        />
      </Sheet>
    )
  }
  return (
    <>
      <Sheet padded={false}>
        {pairs.map((pair) => (
          <PairRow key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
        ))}
      </Sheet>
      <output className={css.total}>
        {more
          ? `The first ${pairs.length} pairs; the others follow when these are done`
          : `${pairs.length} pair${pairs.length === 1 ? '' : 's'}`}
      </output>
    </>
  )
}

function PairRow({ pair: { one, other, why } }: { readonly pair: Duplicate }) {
  const apart = useKeepApart()
  return (
    <SheetRow>
      <div className={css.pair}>
        <Who row={one} />
        <Who row={other} />
        <div className={css.why}>
          {why.map((reason) => (
            <span key={reason}>{likenessWords[reason]}</span>
          ))}
        </div>
        <div className={css.acts}>
          <Button size="compact-md" variant="default" component={Link} href={`/contacts/join/${one.id}/${other.id}`}>
            Compare
          </Button>
          <Button size="compact-md" variant="subtle" onClick={() => apart.mutate({ keepId: one.id, goneId: other.id })}>
            Two people
          </Button>
        </div>
      </div>
    </SheetRow>
  )
}

function Who({ row }: { readonly row: ContactSummary }) {
  return (
    <div className={css.who}>
      <bdi className={css.name}>{row.displayName}</bdi>
      <bdi className={css.second}>{secondLine(row)}</bdi>
      <bdi className={css.second}>{row.email || row.phone}</bdi>
    </div>
  )
}
