import { ComingPage } from '../../parts/ComingPage.tsx'

export function ProfilePage() {
  return <ComingPage />
}
