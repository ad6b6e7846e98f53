import { ComingPage } from '../../parts/ComingPage.tsx'

export function EnterpriseHomePage() {
  return <ComingPage />
}
