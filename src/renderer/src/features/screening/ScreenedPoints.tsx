import type { Contact } from '@core/contacts/contact'
import { ContactPoints } from '../contacts/ContactPoints'
import { NumberState } from './NumberState'
import { useNumbersOf } from './use-screening'

type ScreenedPointsProps = {
  readonly contact: Contact
  /** Its erasure waits for its day: nothing of it is used any more. */
  readonly isFrozen: boolean
}

/** The ways to reach a contact, each number with where it stands with the registers of those who want no calls. */
export function ScreenedPoints({ contact, isFrozen }: ScreenedPointsProps) {
  const { data: numbers } = useNumbersOf(isFrozen ? '' : contact.id, contact.updatedAt)
  const shown = isFrozen ? [] : (numbers ?? [])
  const besides = new Map(shown.map((number) => [number.pointId, <NumberState key={number.pointId} number={number} />]))
  return <ContactPoints points={contact.points} besides={besides} />
}
