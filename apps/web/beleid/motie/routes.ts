// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const motiesRoutes: RouteConfigEntry[] = [
  route('beleid/moties', './beleid/motie/moties.route.tsx'),
  route('beleid/moties/nieuw', './beleid/motie/nieuw.route.tsx'),
  route('beleid/moties/:code', './beleid/motie/motie.route.tsx'),
  route('beleid/moties/:code/bewerken', './beleid/motie/bewerken.route.tsx'),
];
