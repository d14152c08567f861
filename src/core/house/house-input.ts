import { z } from 'zod'
import type { HouseOptions } from '../flows/house-options'

const off = z.boolean().default(false)

/** Every own rule and whether it is on; what is left out is off, as all of them are until somebody decides. */
export const houseOptions = z.strictObject({
  positiveIndicationOnly: off,
  corporateAsIndividual: off,
  companyContactLi: off,
  ctpsFirstContact: off,
  cautiousNhs: off,
  formerClientOptIn: off,
  unsubscribeAlways: off,
  noUnder18: off,
} satisfies Record<keyof HouseOptions, z.ZodType>)

/** One own rule as it stands: who switched it last, and when (UTC). Empty and null where nobody ever did. */
export type HouseSetting = {
  readonly option: keyof HouseOptions
  readonly isOn: boolean
  readonly setBy: string
  readonly setAt: string | null
}
