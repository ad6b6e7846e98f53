import { ComingPage } from '../../parts/ComingPage.tsx'

export function LedgerPage() {
  return <ComingPage />
}
