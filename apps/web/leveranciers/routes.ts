// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const leveranciersRoutes: RouteConfigEntry[] = [
  route('leveranciers', './leveranciers/leveranciers.route.tsx'),
  route('leveranciers/impact', './leveranciers/impact/scenarios.route.tsx'),
  route('leveranciers/impact/nieuw', './leveranciers/impact/nieuw.route.tsx'),
  route('leveranciers/impact/vergelijk', './leveranciers/impact/vergelijk.route.tsx'),
  route('leveranciers/impact/:id', './leveranciers/impact/scenario.route.tsx'),
  route('leveranciers/impact/:id/opbouw', './leveranciers/impact/opbouw.route.tsx'),
  route('leveranciers/impact/:id/werkblad', './leveranciers/impact/werkblad.route.ts'),
  route('leveranciers/impact/:id/uitvoer', './leveranciers/impact/uitvoer.route.ts'),
  route('leveranciers/:agb', './leveranciers/dossier.route.tsx'),
  route('leveranciers/:agb/winst', './leveranciers/winst/winst.route.tsx'),
  route('leveranciers/:agb/winst/werkblad', './leveranciers/winst/werkblad.route.ts'),
  route('leveranciers/:agb/type', './leveranciers/type.route.tsx'),
];
