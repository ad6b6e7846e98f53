import { ComingPage } from '../../parts/ComingPage.tsx'

export function SummaryPage() {
  return <ComingPage />
}
