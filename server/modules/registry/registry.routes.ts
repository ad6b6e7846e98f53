import type { Route } from '../../platform/route.ts'

export const registryRoutes: readonly Route[] = []
