import { Stack } from '@mantine/core'
import { factAt } from '@core/documents/changed-facts'
import { searchNames } from '@core/documents/templates/call-recording/lists'
import { capital } from '@core/documents/templates/privacy-policy/sentences'
import { DateField } from '../../ui/DateField'
import { useFact, useFactForm } from '../documents/fact-form'
import { FactMonths } from '../documents/FactMonths'
import { optionsOf } from '../documents/FactSelect'
import { FactText } from '../documents/FactText'
import { FactTick } from '../documents/FactTick'
import { FactTicks } from '../documents/FactTicks'

const search = optionsOf(searchNames).map((option) => ({ ...option, label: capital(option.label) }))

/** Where recordings lie. Only what is ticked is ever claimed. */
export function StorageFields() {
  const { facts } = useFactForm()
  return (
    <Stack gap={16}>
      <FactText fact="storage.supplier" label="Who keeps the recordings" hint="The supplier’s name, or “ourselves”" />
      <FactText fact="storage.country" label="In which country" hint="Such as: the United Kingdom" />
      <FactTick fact="storage.encrypted" label="They are encrypted" hint="Tick only what is true." />
      <FactTick fact="storage.logon" label="Only a personal logon with a password opens them" />
      <FactTick fact="storage.iso" label="The data centre is certified to ISO 27001" />
      {factAt(facts, 'storage.iso') === true && (
        <>
          <FactText fact="storage.isoEvidence" label="The certificate" hint="Its number, or where it is kept" />
          <IsoUntil />
        </>
      )}
      <FactMonths fact="storage.archiveMonths" label="Moved to an archive after … months" hint="Empty: never" />
      <FactTick fact="storage.autoDelete" label="The system deletes them by itself when their time is over" />
      <FactTicks fact="storage.search" label="By what one person’s recordings can be found" options={search} />
    </Stack>
  )
}

function IsoUntil() {
  const { value, error, set, place } = useFact('storage.isoUntil')
  return (
    <div {...place}>
      <DateField
        label="Valid until (optional)"
        value={typeof value === 'string' ? value : ''}
        onChange={set}
        error={error}
      />
    </div>
  )
}
