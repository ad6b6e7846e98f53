import { ComingPage } from '../../parts/ComingPage.tsx'

export function BatchesPage() {
  return <ComingPage />
}
