import { createContext } from 'react'

/** Does saving open the next question? Only for somebody who goes through the record, not for who opened one entry. */
export const GoesOn = createContext(false)
