import { ComingPage } from '../../parts/ComingPage.tsx'

export function ChecksPage() {
  return <ComingPage />
}
