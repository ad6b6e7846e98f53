import { ComingPage } from '../../parts/ComingPage.tsx'

export function MessagesPage() {
  return <ComingPage />
}
