// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';
import { bestuurRoutes } from './bestuur/bestuur.routes.ts';
import { mensenRoutes } from './mensen/mensen.routes.ts';
import { werkverdelingRoutes } from './werkverdeling.routes.ts';

export const regioRoutes: RouteConfigEntry[] = [
  route('regio', './regio/regio.route.tsx'),
  ...bestuurRoutes,
  ...werkverdelingRoutes,
  ...mensenRoutes,
  route('regio/bronnen', './regio/bronnen.route.tsx'),
  route('regio/plannen', './regio/plannen/plannen.route.tsx'),
  route('regio/plannen/vergelijking', './regio/plannen/vergelijking.route.tsx'),
  route('regio/plannen/:verband', './regio/plannen/plan.route.tsx'),
  route('regio/plannen/:verband/kaders', './regio/plannen/kaders.route.tsx'),
  route('regio/plannen/:verband/versies', './regio/plannen/versies.route.tsx'),
  route('regio/plannen/:verband/documenten/:document', './regio/plannen/document.route.tsx'),
  route('regio/besluiten', './regio/besluiten.route.tsx'),
  route('regio/besluiten/:id', './regio/besluit.route.tsx'),
];
