import type { ReactNode } from 'react'
import css from './organisation.module.css'

type FormSectionProps = { readonly title: string; readonly say?: ReactNode; readonly children: ReactNode }

/** A group of fields with its heading and one sentence why it is asked. */
export function FormSection({ title, say, children }: FormSectionProps) {
  return (
    <section className={css.section}>
      <div>
        <h2 className={css.title}>{title}</h2>
        {say !== undefined && <div className={css.say}>{say}</div>}
      </div>
      <div className={css.fields}>{children}</div>
    </section>
  )
}
