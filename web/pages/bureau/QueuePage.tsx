import { ComingPage } from '../../parts/ComingPage.tsx'

export function QueuePage() {
  return <ComingPage />
}
