import { ComingPage } from '../../parts/ComingPage.tsx'

export function PublicityPage() {
  return <ComingPage />
}
