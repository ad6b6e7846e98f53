import { decisionRoutes } from './decisions.routes.ts'
import { noticeRoutes } from './notices.routes.ts'
import { settingRoutes } from './settings.routes.ts'

export const routes = [...noticeRoutes, ...settingRoutes, ...decisionRoutes]
