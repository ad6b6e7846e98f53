import { ComingPage } from '../../parts/ComingPage.tsx'

export function RequestsPage() {
  return <ComingPage />
}
