// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const leveranciersRoutes: RouteConfigEntry[] = [
  route('leveranciers', './leveranciers/leveranciers.route.tsx'),
  route('leveranciers/:agb', './leveranciers/dossier.route.tsx'),
  route('leveranciers/:agb/type', './leveranciers/type.route.tsx'),
];
