// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const berichtenRoutes: RouteConfigEntry[] = [
  route('berichten', './berichten/berichten.route.tsx'),
  route('berichten/uit', './berichten/uit.route.tsx'),
  route('berichten/persoon', './berichten/persoon.route.tsx'),
  route('berichten/:id', './berichten/bericht.route.tsx'),
  route('berichten/:id/bestand', './berichten/bestand.route.ts'),
];
