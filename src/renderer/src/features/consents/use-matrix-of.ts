import { useOrganisation } from '../../app/use-organisation'
import { useContact } from '../contacts/use-contacts'
import { useHouseOptions } from '../house/use-house'
import { useSigns } from '../house/use-signs'
import { useNumbersOf } from '../screening/use-screening'
import { useStopsOf } from '../suppression/use-stops'
import { useMatrix } from './use-consents'

/**
 * A contact and what they may be sent. The answers follow from the contact, the stops, the screened numbers, the signs of
 * interest, the own rules and the organisation, which have their own news each: with any of them they are asked anew.
 */
export function useMatrixOf(contactId: string) {
  const { data: contact, error } = useContact(contactId)
  const { data: stops } = useStopsOf(contact)
  const { data: numbers } = useNumbersOf(contactId, contact?.updatedAt ?? '')
  const { data: signs } = useSigns(contactId)
  const { data: ownRules } = useHouseOptions()
  const legalForm = useOrganisation().data?.legalForm
  const { data: matrix } = useMatrix(contactId, [contact, stops, numbers, signs, ownRules, legalForm])
  return { contact, matrix, error }
}
