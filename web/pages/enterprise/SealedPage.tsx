import { ComingPage } from '../../parts/ComingPage.tsx'

export function SealedPage() {
  return <ComingPage />
}
