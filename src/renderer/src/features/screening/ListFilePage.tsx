import { PageHead } from '../../ui/PageHead'
import { useForCampaign, whereFrom } from './for-campaign'
import { ListFileSheet } from './ListFileSheet'

/** Checking many numbers, or one, against a licensed list file that lies on this computer. */
export function ListFilePage() {
  const campaign = useForCampaign()
  return (
    <>
      <PageHead
        title="Check against a list file"
        crumb={[{ label: 'Marketing', href: '/marketing' }, whereFrom(campaign)]}
        lead="All your numbers at once, or one number, looked up in the file you hold a licence for."
      />
      <ListFileSheet />
    </>
  )
}
