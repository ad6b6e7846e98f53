import { ComingPage } from '../../parts/ComingPage.tsx'

export function HomePage() {
  return <ComingPage />
}
