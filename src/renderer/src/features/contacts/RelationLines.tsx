import { contactCategories, contactCategoryNames } from '@core/contacts/contact-category'
import { ActionIcon, Autocomplete, Button, Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconPlus, IconX } from '@tabler/icons-react'
import { DateField } from '../../ui/DateField'
import { blankRelation, type ContactForm, type RelationValues } from './contact-form'
import css from './contact-form.module.css'
import { useOrganisationNames } from './use-contacts'

const roles = [
  { value: '', label: 'Not said' },
  ...contactCategories.map((value) => ({ value, label: contactCategoryNames[value].one })),
]

/** For whom else somebody works or worked: each organisation with the role, the job and the days. */
export function RelationLines({ form }: { readonly form: ContactForm }) {
  const { relations } = form.values
  return (
    <fieldset className={css.points}>
      <legend className={css.fieldLabel}>Other organisations (optional)</legend>
      {relations.map((relation, index) => (
        <RelationLine key={relation.id ?? index} form={form} relation={relation} index={index} />
      ))}
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<IconPlus size={16} stroke={2} aria-hidden="true" />}
        onClick={() => form.insertListItem('relations', blankRelation())}
      >
        {relations.length === 0 ? 'Add where else they work or worked' : 'Another organisation'}
      </Button>
    </fieldset>
  )
}

type RelationLineProps = { readonly form: ContactForm; readonly relation: RelationValues; readonly index: number }

function RelationLine({ form, relation, index }: RelationLineProps) {
  const nth = index + 1
  const [typed] = useDebouncedValue(relation.organisationName, 120)
  const { data } = useOrganisationNames(typed)
  const rows = data?.rows ?? []
  const field = (name: keyof RelationValues) => form.getInputProps(`relations.${index}.${name}`)
  const write = (name: string) => {
    const same = rows.filter(({ displayName }) => displayName === name)
    form.setFieldValue(`relations.${index}.organisationName`, name)
    form.setFieldValue(`relations.${index}.organisationId`, same.length === 1 ? (same[0]?.id ?? '') : '')
  }
  return (
    <fieldset className={css.relation} aria-label={`Other organisation ${nth}`}>
      <div className={css.relationHead}>
        <Autocomplete
          label="Organisation"
          description={relation.organisationId === '' ? 'Choose one from your register.' : 'Linked.'}
          data={[...new Set(rows.map(({ displayName }) => displayName))]}
          value={relation.organisationName}
          onChange={write}
          error={form.errors[`relations.${index}.organisationId`]}
        />
        <ActionIcon
          aria-label={`Remove organisation ${nth}`}
          title="Remove this organisation"
          onClick={() => form.removeListItem('relations', index)}
        >
          <IconX size={18} stroke={1.75} aria-hidden="true" />
        </ActionIcon>
      </div>
      <div className={css.pair}>
        <Select label="Role there (optional)" data={roles} {...field('role')} />
        <TextInput label="Job there (optional)" autoComplete="off" {...field('jobTitle')} />
        <DateField label="Since (optional)" value={relation.startedOn} {...field('startedOn')} />
        <DateField label="Left on (optional)" value={relation.leftOn} {...field('leftOn')} />
      </div>
    </fieldset>
  )
}
