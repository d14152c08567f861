import type { ErasurePreview } from '@core/erasure/contract'
import { LawLine } from '../../ui/LawLine'
import css from './erasure.module.css'

/** Exactly what goes, and what stays and why. */
export function WhatGoes({ preview: { goes, stays } }: { readonly preview: Pick<ErasurePreview, 'goes' | 'stays'> }) {
  return (
    <>
      <section>
        <h3 className={css.head}>What goes</h3>
        <ul className={css.list}>
          {goes.map(({ say }) => (
            <li key={say}>{say}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3 className={css.head}>What stays, and why</h3>
        <ul className={css.list}>
          {stays.map(({ say, why, rules }) => (
            <li key={say}>
              {say}. <span className={css.why}>{why}</span>
              <LawLine rules={rules} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
