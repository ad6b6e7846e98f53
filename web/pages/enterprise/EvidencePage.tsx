import { ComingPage } from '../../parts/ComingPage.tsx'

export function EvidencePage() {
  return <ComingPage />
}
