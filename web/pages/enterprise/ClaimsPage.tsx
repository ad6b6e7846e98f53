import { ComingPage } from '../../parts/ComingPage.tsx'

export function ClaimsPage() {
  return <ComingPage />
}
