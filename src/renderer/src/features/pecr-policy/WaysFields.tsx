import { Stack } from '@mantine/core'
import { factAt } from '@core/documents/changed-facts'
import { variants } from '@core/documents/templates/pecr-policy/facts'
import { variantWords } from '@core/documents/templates/pecr-policy/words'
import { channelNames } from '@core/marketing/channel'
import { useFactForm } from '../documents/fact-form'
import { FactSelect, optionsOf } from '../documents/FactSelect'
import { FactText } from '../documents/FactText'
import { FactTick } from '../documents/FactTick'
import { FactTicks } from '../documents/FactTicks'
import { FactYesNo } from '../documents/FactYesNo'

/** By which ways the organisation markets, to whom, and what it sends that is no marketing. */
export function WaysFields() {
  const { facts } = useFactForm()
  const ways = factAt(facts, 'channels')
  const none = Array.isArray(ways) && ways.length === 0
  return (
    <Stack gap={16}>
      <FactSelect
        fact="variant"
        label="Written for"
        options={variants.map((value) => ({ value, label: variantWords[value].name }))}
      />
      <FactTicks
        fact="channels"
        label="The ways you market by"
        options={optionsOf(channelNames)}
        hint="Of the others the policy says that you do not."
      />
      {none && <FactTick fact="noMarketing" label="We market by none of them" />}
      <FactText
        fact="service"
        label="Your messages that are no marketing"
        hint="Only if nothing in them advertises."
        long
      />
      {factAt(facts, 'variant') === 'recruiter' && (
        <>
          <FactYesNo
            fact="oneRole.is"
            label="Is a message about one particular role no marketing, in your view?"
            hint="The law does not settle this. It stands in the policy as your own judgement."
          />
          {factAt(facts, 'oneRole.is') === 'yes' && <FactText fact="oneRole.reason" label="Because …" long />}
        </>
      )}
    </Stack>
  )
}
