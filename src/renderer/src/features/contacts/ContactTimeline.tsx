import { Loading } from '../../ui/Loading'
import { Timeline } from '../../ui/Timeline'
import css from './contact.module.css'
import { useContactTimeline } from './use-contacts'

/** Everything that happened with a contact, newest first; each line opens its record. */
export function ContactTimeline({ id }: { readonly id: string }) {
  const { data: items } = useContactTimeline(id)
  return (
    <section>
      <h2 className={css.asideHead}>What happened</h2>
      {items ? <Timeline items={items} /> : <Loading rows={3} />}
    </section>
  )
}
