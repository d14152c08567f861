import { whyOfFact } from '@core/help/why/index'
import type { ReactNode } from 'react'
import { Why } from '../../ui/Why'

/** An answer of a document with the reason it is asked for, where one is written down. */
export function FactWhy({ fact, children }: { readonly fact: string; readonly children: ReactNode }) {
  const of = whyOfFact(fact)
  return of === undefined ? children : <Why of={of}>{children}</Why>
}
