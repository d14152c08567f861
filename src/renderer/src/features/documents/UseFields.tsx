import { Button, Stack } from '@mantine/core'
import type { Use } from '@core/documents/templates/privacy-policy/use'
import { isInterest } from '@core/documents/templates/privacy-policy/basis-words'
import { basisHints, basisNames, conditionNames } from '@core/documents/templates/privacy-policy/words'
import { FactSelect, optionsOf } from './FactSelect'
import { FactText } from './FactText'
import { FactTicks } from './FactTicks'
import { RetentionFields } from './RetentionFields'

const bases = optionsOf(basisNames).map((option) => ({ ...option, hint: basisHints[option.value] }))

type UseFieldsProps = { readonly use: Use; readonly fact: string; readonly onRemove: () => void }

/** One use of a group’s information. */
export function UseFields({ use, fact, onRemove }: UseFieldsProps) {
  return (
    <Stack gap={16}>
      <FactText fact={`${fact}.title`} label="What you call this use" />
      <FactText fact={`${fact}.purpose`} label="What it is for" long />
      <FactTicks
        fact={`${fact}.bases`}
        label="Why you may"
        options={bases}
        hint="More than one only where different people are meant; say which below."
      />
      {use.bases.some(isInterest) && (
        <FactText
          fact={`${fact}.interest`}
          label="Which interest"
          hint="Such as: letting organisations that may want our help know what we do"
          long
        />
      )}
      <FactText fact={`${fact}.special.data`} label="Health, beliefs or other sensitive things in it" optional long />
      {use.special.data.trim() !== '' && (
        <FactSelect
          fact={`${fact}.special.condition`}
          label="The second reason they need"
          options={optionsOf(conditionNames)}
        />
      )}
      <RetentionFields fact={`${fact}.retention`} />
      <FactText fact={`${fact}.statement`} label="What else people are told" optional long />
      <div>
        <Button variant="subtle" color="red" size="compact-sm" onClick={onRemove}>
          Take this use out
        </Button>
      </div>
    </Stack>
  )
}
