// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const verantwoordingRoutes: RouteConfigEntry[] = [
  route('verantwoording', './verantwoording/monitor.route.tsx'),
  route('verantwoording/monitor.csv', './verantwoording/uitvoer.route.ts'),
  route('verantwoording/doelen/:code', './verantwoording/doel.route.tsx'),
  route('verantwoording/euros', './verantwoording/euros.route.tsx'),
  route('verantwoording/euros/:id', './verantwoording/euro.route.tsx'),
];
