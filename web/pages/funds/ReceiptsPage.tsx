import { ComingPage } from '../../parts/ComingPage.tsx'

export function ReceiptsPage() {
  return <ComingPage />
}
