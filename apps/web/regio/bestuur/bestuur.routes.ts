// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const bestuurRoutes: RouteConfigEntry[] = [
  route('regio/verbanden', './regio/bestuur/verbanden.route.tsx'),
  route('regio/verbanden/:code', './regio/bestuur/verband.route.tsx'),
  route('regio/gremia', './regio/bestuur/gremia.route.tsx'),
  route('regio/gremia/:code', './regio/bestuur/gremium.route.tsx'),
  route('regio/mandaten/nieuw', './regio/bestuur/mandaat-nieuw.route.tsx'),
  route('regio/mandaten/:code', './regio/bestuur/mandaat.route.tsx'),
  route('regio/voorstellen', './regio/bestuur/voorstellen.route.tsx'),
  route('regio/voorstellen/:id', './regio/bestuur/voorstel.route.tsx'),
];
