// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const differentiatieRoutes: RouteConfigEntry[] = [
  route('tarieven/verzoeken', './tarieven/differentiatie/verzoeken.route.tsx'),
  route('tarieven/verzoeken/:id', './tarieven/differentiatie/verzoek.route.tsx'),
  route('tarieven/bewijzen/:id', './tarieven/differentiatie/bewijs.route.ts'),
  route('tarieven/eigen/:id', './tarieven/differentiatie/eigen-tarief.route.tsx'),
  route('tarieven/:id/eigen-tarief', './tarieven/differentiatie/vragen.route.tsx'),
];
