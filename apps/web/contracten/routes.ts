// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const contractenRoutes: RouteConfigEntry[] = [
  route('contracten', './contracten/overeenkomsten.route.tsx'),
  route('contracten/overnemen', './contracten/overname/overnemen.route.tsx'),
  route('contracten/overnemen/bestanden/:bestand', './contracten/overname/bestand.route.ts'),
  route('contracten/overnemen/:id', './contracten/overname/overname.route.tsx'),
  route('contracten/:id/concept', './contracten/concept.route.ts'),
  route('contracten/:id', './contracten/overeenkomst.route.tsx'),
];
