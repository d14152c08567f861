import { part } from '../../app/part'

const FirstHourCard = part(() => import('../guidance/FirstHourCard'), 'FirstHourCard')
const DueDateCalculator = part(() => import('../guidance/DueDateCalculator'), 'DueDateCalculator')

/** What helps without any data of the register. It comes a moment after the field for the passphrase, which must be there at once. */
export function WorksLocked() {
  return (
    <>
      <FirstHourCard />
      <DueDateCalculator />
    </>
  )
}
