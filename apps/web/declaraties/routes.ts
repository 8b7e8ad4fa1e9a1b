// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const declaratiesRoutes: RouteConfigEntry[] = [
  route('declaraties', './declaraties/declaraties.route.tsx'),
  route('declaraties/nieuw', './declaraties/nieuw.route.tsx'),
  route('declaraties/nieuw/bestand', './declaraties/nieuw-bestand.route.ts'),
  route('declaraties/regels/:id', './declaraties/regel.route.tsx'),
  route('declaraties/betalingen/:id', './declaraties/betaling.route.tsx'),
  route('declaraties/:id', './declaraties/declaratie.route.tsx'),
];
