import { ComingPage } from '../../parts/ComingPage.tsx'

export function CorrectionsPage() {
  return <ComingPage />
}
