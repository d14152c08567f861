import { Button } from '@mantine/core'
import { useParams } from 'wouter'
import { useOrganisation } from '../../app/use-organisation'
import { Gone } from '../../ui/Gone'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { FormEditor } from './FormEditor'
import { FormVersions } from './FormVersions'
import { useConsentForm, useRetireForm } from './use-consents'

const crumb = { label: 'Permissions', href: '/marketing/permissions' }

/** One consent form: its words, how they look, and every version that people have seen. */
export function FormPage() {
  const { id } = useParams<{ id: string }>()
  const isNew = id === 'new'
  const { data, error } = useConsentForm(isNew ? null : id)
  const { data: organisation } = useOrganisation()
  const retire = useRetireForm()
  if (error) return <Gone title="This form is no longer here" crumb={crumb} />
  if (organisation === undefined || (!isNew && data?.form.id !== id)) return <Loading rows={6} />
  return (
    <>
      <PageHead
        crumb={[{ label: 'Marketing', href: '/marketing' }, crumb]}
        title={data && !isNew ? data.form.name : 'A new consent form'}
        lead={
          data && !isNew
            ? 'Change the words and save: a new version begins. What people said yes to stays as it was.'
            : 'One empty box for each way. Nobody’s yes counts beyond what stands beside their tick.'
        }
        actions={
          data &&
          !isNew && (
            <Button variant="default" onClick={() => retire.mutate({ id: data.form.id, retired: !data.form.retired })}>
              {data.form.retired ? 'Use it again' : 'Take out of use'}
            </Button>
          )
        }
      />
      <FormEditor
        key={isNew ? 'new' : `${id} ${data?.form.latest.version}`}
        form={isNew ? undefined : data?.form}
        organisation={organisation}
      />
      {data && !isNew && <FormVersions versions={data.versions} />}
    </>
  )
}
