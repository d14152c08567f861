import { Stack } from '@mantine/core'
import { callRecordingFacts } from '@core/documents/templates/call-recording/facts'
import { doubtfulPurposes, purposeNames, useNames } from '@core/documents/templates/call-recording/lists'
import { isInterest } from '@core/documents/templates/privacy-policy/basis-words'
import { capital } from '@core/documents/templates/privacy-policy/sentences'
import { basisNames } from '@core/documents/templates/privacy-policy/words'
import { useFactForm } from '../documents/fact-form'
import { FactMonths } from '../documents/FactMonths'
import { FactSelect, optionsOf } from '../documents/FactSelect'
import { FactText } from '../documents/FactText'
import { FactTick } from '../documents/FactTick'
import { FactTicks } from '../documents/FactTicks'
import css from './call-recording-policy.module.css'

const uses = optionsOf(useNames).map((option) => ({ ...option, label: capital(option.label) }))

/** Each purpose of recording, with its own ground and its own period; and what recordings are used for. */
export function PurposeFields() {
  const { purposes = [] } = callRecordingFacts.partial().safeParse(useFactForm().facts).data ?? {}
  return (
    <Stack gap={16}>
      {purposes.map(({ id, used, basis }, index) => {
        const fact = `purposes.${index}`
        const doubt = doubtfulPurposes.includes(id)
          ? 'The regulations on recording calls do not plainly name this. Ask for advice first.'
          : ''
        return (
          <div key={id}>
            <FactTick fact={`${fact}.used`} label={capital(purposeNames[id])} hint={doubt} />
            {used && (
              <div className={css.within}>
                <FactSelect
                  fact={`${fact}.basis`}
                  label="Why you may"
                  options={optionsOf(basisNames)}
                  hint="Carrying on with a call is not consent."
                />
                {basis !== '' && isInterest(basis) && (
                  <FactText fact={`${fact}.interest`} label="Which interest" long />
                )}
                <FactMonths fact={`${fact}.months`} label="Kept for … months" />
              </div>
            )}
          </div>
        )
      })}
      <FactTicks fact="uses" label="What recordings are used for" options={uses} />
    </Stack>
  )
}
