import { ComingPage } from '../../parts/ComingPage.tsx'

export function CasePage() {
  return <ComingPage />
}
