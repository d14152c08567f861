import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { PageHead } from '../../ui/PageHead'
import { AssessmentsSheet } from './AssessmentsSheet'
import css from './consents.module.css'
import { FormsSheet } from './FormsSheet'
import { ReportSheet } from './ReportSheet'
import { ToReviewSheet } from './ToReviewSheet'

/** Where people stand, what is to be refreshed, the forms that ask them, and the assessments that carry the rest. */
export function PermissionsPage() {
  return (
    <>
      <PageHead
        crumb={[{ label: 'Marketing', href: '/marketing' }]}
        title="Permissions"
        lead="What people agreed to and refused. Nobody counts as asked until somebody asked them."
        actions={
          <Button component={Link} href="/marketing/forms/new">
            Make a consent form
          </Button>
        }
      />
      <div className={css.stack}>
        <ToReviewSheet />
        <ReportSheet />
        <FormsSheet />
        <AssessmentsSheet />
      </div>
    </>
  )
}
