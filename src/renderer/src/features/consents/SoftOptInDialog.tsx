import {
  charitySoftOptInConditions,
  charitySoftOptInFaults,
  type CharitySoftOptInFacts,
} from '@core/consents/charity-soft-opt-in'
import { consentRouteNames, consentRoutes } from '@core/consents/consent-route'
import type { PermissionMatrix } from '@core/consents/matrix'
import { newSoftOptIn, type NewSoftOptIn, type TickedBox } from '@core/consents/new-answer'
import {
  softOptInChannels,
  softOptInConditions,
  softOptInFaults,
  type FailingCondition,
  type SoftOptInFacts,
} from '@core/consents/soft-opt-in'
import { isCharity } from '@core/organisation/is-charity'
import { Button, Group, Modal, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { DraftNote } from '../drafts/DraftNote'
import { useDraft } from '../drafts/use-draft'
import { boxesOf, BoxPicks, nameIn } from './BoxPicks'
import { Conditions } from './Conditions'
import css from './consents.module.css'
import type { Chosen } from './looked'
import { SoftOptInResult } from './SoftOptInResult'
import { useSoftOptIn } from './use-consents'
import { useMe } from './use-me'

type SoftOptInDialogProps = {
  readonly contactId: string
  readonly matrix: PermissionMatrix
  readonly chosen: Chosen | null
  readonly onClose: () => void
}

type Shared = Record<'obtainedByUs' | 'refusalOffered' | 'notRefused' | 'refusalInEach', SoftOptInFacts['notRefused']>
type Answers = Shared &
  Record<'saleOrTalks' | 'similarOnly' | 'ownPurposes' | 'interestOrSupport', SoftOptInFacts['notRefused']>
type Values = {
  test: 'sale' | 'charity'
  boxes: TickedBox[]
  facts: Answers & { about: string; collectedOn: string }
  happenedOn: string
  how: NewSoftOptIn['how']
  takenBy: string
}

const open: Answers = {
  obtainedByUs: '',
  saleOrTalks: '',
  similarOnly: '',
  refusalOffered: '',
  notRefused: '',
  refusalInEach: '',
  ownPurposes: '',
  interestOrSupport: '',
}
const routes = consentRoutes.map((value) => ({ value, label: consentRouteNames[value] }))
const tests = [
  { value: 'sale', label: 'They bought from you, or talked about it' },
  { value: 'charity', label: 'They support your charity, or showed interest' },
] as const

/** The facts of a soft opt-in, one question each. Any “no” says at once that it is not available, and which one it was. */
export function SoftOptInDialog({ contactId, matrix, chosen, onClose }: SoftOptInDialogProps) {
  const today = useToday()
  const me = useMe()
  const { data: organisation } = useOrganisation()
  const weAreCharity = isCharity(organisation)
  const boxes = boxesOf(
    matrix,
    (channel, purpose) => softOptInChannels.some((one) => one === channel) && matrix.purposes.includes(purpose),
  )
  const form = useForm<Values>({
    initialValues: {
      test: weAreCharity ? 'charity' : 'sale',
      boxes: boxes.filter(
        (box) => box.pointId === chosen?.pointId && box.purpose === chosen.purpose && box.channel === chosen.channel,
      ),
      facts: { ...open, about: '', collectedOn: '' },
      happenedOn: today,
      how: 'in-person',
      takenBy: me,
    },
    validate: (values) => ({
      ...checkedBy(newSoftOptIn)(inputOf(values, contactId)),
      ...Object.fromEntries(faultsOf(values, weAreCharity).map(({ field, say }) => [`facts.${field}`, say])),
    }),
  })
  const draft = useDraft(form, { form: 'soft-opt-in', part: contactId, contactId })
  const done = () => {
    draft.drop()
    onClose()
  }
  const record = useSoftOptIn(form, done)
  const send = form.onSubmit(
    (values) => record.mutate(inputOf(values, contactId)),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const { test, facts } = form.values
  const conditions = test === 'sale' ? softOptInConditions : charitySoftOptInConditions
  return (
    <Modal opened onClose={onClose} title="A soft opt-in" size={640}>
      <form onSubmit={send} noValidate className={css.form}>
        <DraftNote draft={draft} />
        {weAreCharity && (
          <Choice
            legend="What it rests on"
            layout="tight"
            options={tests}
            value={test}
            onChange={(value) => form.setFieldValue('test', value)}
          />
        )}
        <BoxPicks
          legend="What it is for"
          boxes={boxes}
          value={form.values.boxes}
          nameOf={nameIn(matrix)}
          error={form.errors['boxes'] ?? form.errors['facts.channel'] ?? form.errors['facts.purpose']}
          onChange={(value) => form.setFieldValue('boxes', value)}
        />
        <div className={css.pair}>
          <DateField
            label="When you took the address"
            value={facts.collectedOn}
            maxDate={today}
            error={form.errors['facts.collectedOn']}
            onChange={(day) => form.setFieldValue('facts.collectedOn', day)}
          />
          <TextInput
            label={test === 'sale' ? 'What was sold or talked about' : 'What they were interested in, or gave'}
            autoComplete="off"
            maxLength={300}
            {...form.getInputProps('facts.about')}
          />
          <Select
            label="How you got it"
            data={routes}
            allowDeselect={false}
            value={form.values.how}
            onChange={(value) => form.setFieldValue('how', consentRoutes.find((one) => one === value) ?? 'in-person')}
          />
          <TextInput label="Taken by" autoComplete="off" maxLength={100} {...form.getInputProps('takenBy')} />
        </div>
        <Conditions
          conditions={conditions}
          answers={facts}
          errors={form.errors}
          onAnswer={(field, value) => form.setFieldValue(`facts.${field}`, value)}
        />
        <div aria-live="polite">
          <SoftOptInResult faults={faultsOf(form.values, weAreCharity)} answers={facts} conditions={conditions} />
        </div>
        <LawLine
          rules={
            test === 'sale'
              ? ['pecr.r22.soft', 'pecr.r22.soft.limits']
              : ['pecr.r22.charity', 'pecr.r22.charity.no-retro']
          }
        />
        <Group gap={8} justify="flex-end">
          <Button variant="default" onClick={done}>
            Cancel
          </Button>
          <Button type="submit" loading={record.isPending}>
            Record the soft opt-in
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

function factsOf({ test, facts }: Values): SoftOptInFacts | CharitySoftOptInFacts {
  const { saleOrTalks, similarOnly, ownPurposes, interestOrSupport, ...shared } = facts
  return test === 'sale'
    ? { test, ...shared, saleOrTalks, similarOnly }
    : { test, ...shared, ownPurposes, interestOrSupport }
}

function inputOf(values: Values, contactId: string): NewSoftOptIn {
  const { boxes, how, takenBy } = values
  // It begins on the day the address was taken.
  const happenedOn = values.facts.collectedOn || values.happenedOn
  return { contactId, boxes, how, takenBy, happenedOn, facts: factsOf(values) }
}

function faultsOf(values: Values, isCharity: boolean): FailingCondition[] {
  const facts = factsOf(values)
  const used = values.boxes.length > 0 ? values.boxes : [{ channel: 'email', purpose: 'services' } as const]
  const faults = used.flatMap(({ channel, purpose }) =>
    facts.test === 'sale'
      ? softOptInFaults(facts, { channel, purpose })
      : charitySoftOptInFaults(facts, { channel, isCharity }),
  )
  return faults.filter(({ field }, index) => faults.findIndex((one) => one.field === field) === index)
}
