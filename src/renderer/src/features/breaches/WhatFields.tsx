import { incidentKinds, kindsOfIncident } from '@core/breaches/kinds'
import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { Choice } from '../../ui/Choice'
import { Wash } from '../../ui/Wash'
import { Why } from '../../ui/Why'
import type { ReportForm } from './report-form'

const roleOptions = [
  { value: 'controller', label: 'Our own', hint: 'We decide what it is used for.' },
  { value: 'joint', label: 'Shared', hint: 'We decide together with another organisation.' },
  { value: 'processor', label: 'A client’s', hint: 'We only handle it for them.' },
] as const

const kindData = incidentKinds.map((value) => ({ value, label: kindsOfIncident[value].label }))

/** What happened, what kind it is, and whose data. */
export function WhatFields({ form }: { readonly form: ReportForm }) {
  const { role, kind } = form.values
  return (
    <>
      <TextInput
        label="What happened, in a few words"
        placeholder="Bag with session notes left on a train"
        maxLength={160}
        data-autofocus
        {...form.getInputProps('title')}
      />
      <Why of="breach.kind">
        <Select
          label="What comes closest?"
          placeholder="Choose"
          data={kindData}
          description={kind ? kindsOfIncident[kind].hint : undefined}
          {...form.getInputProps('kind')}
        />
      </Why>
      <Why of="breach.nearMiss">
        <Checkbox
          label="A near miss"
          description="Nothing was lost, seen or changed in the end. It is recorded to learn from, without a clock."
          {...form.getInputProps('nearMiss', { type: 'checkbox' })}
        />
      </Why>
      <Why of="breach.role">
        <Choice
          legend="Whose data is it?"
          options={roleOptions}
          value={role}
          onChange={(value) => form.setFieldValue('role', value)}
          error={form.errors.role}
        />
      </Why>
      {role === 'processor' && (
        <>
          <TextInput label="Which client? (optional)" maxLength={240} {...form.getInputProps('clientName')} />
          <Wash tone="amber" title="Tell your client now">
            It is their data, so they decide whether to report it. You have no 72 hours of your own.
          </Wash>
        </>
      )}
      <Textarea
        label="More about it (optional)"
        description="What went wrong and how you found out. You can write this later."
        autosize
        minRows={2}
        {...form.getInputProps('whatHappened')}
      />
    </>
  )
}
