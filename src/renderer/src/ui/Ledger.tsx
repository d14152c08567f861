import { createContext, type ReactNode } from 'react'
import { Sheet } from './Sheet'

/** Tells a `LedgerRow` that it stands in a list, so that it may call itself an item of it. */
export const InLedger = createContext(false)

/** A list of due things as one sheet. `label` is read out: "Everything due, most urgent first". */
export function Ledger({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <InLedger value={true}>
      <Sheet padded={false}>
        <ul aria-label={label}>{children}</ul>
      </Sheet>
    </InLedger>
  )
}
