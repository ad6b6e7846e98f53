import { ComingPage } from '../../parts/ComingPage.tsx'

export function LawPage() {
  return <ComingPage />
}
