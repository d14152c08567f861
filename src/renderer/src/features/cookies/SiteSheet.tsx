import { site as siteSchema, type Site } from '@core/cookies/site'
import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { Sheet } from '../../ui/Sheet'
import css from './cookies.module.css'
import { useSaveSite } from './use-cookies'

/** Where visitors change their choice: said in the notice and in the banner. */
export function SiteSheet({ site }: { readonly site: Site }) {
  const save = useSaveSite()
  const form = useForm({ initialValues: site, validate: checkedBy(siteSchema) })
  const send = form.onSubmit(
    (values) => save.mutate({ ...values, setsNothing: false }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  return (
    <Sheet title="Changing a choice">
      <form onSubmit={send} noValidate className={css.form}>
        <TextInput
          label="Where visitors change their choice"
          description="For example: “Cookie settings” at the foot of each page."
          maxLength={300}
          {...form.getInputProps('changePlace')}
        />
        <div>
          <Button type="submit" variant="default" loading={save.isPending}>
            Save the place
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
