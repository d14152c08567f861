import { useEffect, useState } from 'react'
import { part } from '../../app/part'

const FirstHourCard = part(() => import('../guidance/FirstHourCard'), 'FirstHourCard')
const DueDateCalculator = part(() => import('../guidance/DueDateCalculator'), 'DueDateCalculator')

/** What helps without any data of the register. Drawn a moment after the field for the passphrase, which must be there at once. */
export function WorksLocked() {
  const [isHere, setHere] = useState(false)
  useEffect(() => {
    void Promise.all([FirstHourCard.fetch(), DueDateCalculator.fetch()]).then(() => setHere(true))
  }, [])
  if (!isHere) return null
  return (
    <>
      <FirstHourCard />
      <DueDateCalculator />
    </>
  )
}
