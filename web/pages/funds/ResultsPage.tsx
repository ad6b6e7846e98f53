import { ComingPage } from '../../parts/ComingPage.tsx'

export function ResultsPage() {
  return <ComingPage />
}
