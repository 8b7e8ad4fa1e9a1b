// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const regioRoutes: RouteConfigEntry[] = [
  route('regio', './regio/regio.route.tsx'),
  route('regio/bronnen', './regio/bronnen.route.tsx'),
  route('regio/besluiten', './regio/besluiten.route.tsx'),
  route('regio/besluiten/:id', './regio/besluit.route.tsx'),
];
