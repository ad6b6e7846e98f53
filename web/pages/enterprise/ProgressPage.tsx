import { ComingPage } from '../../parts/ComingPage.tsx'

export function ProgressPage() {
  return <ComingPage />
}
