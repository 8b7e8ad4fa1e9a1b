// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const effectketenRoutes: RouteConfigEntry[] = [
  route('beleid/effectketens', './beleid/effectketen/effectketens.route.tsx'),
  route('beleid/segmenten/:segment/effectketen', './beleid/effectketen/effectketen.route.tsx'),
  route('beleid/segmenten/:segment/effectketen/versies/:versie', './beleid/effectketen/versie.route.tsx'),
  route('beleid/segmenten/:segment/effectketen/bewerken', './beleid/effectketen/bewerken.route.tsx'),
  route('beleid/segmenten/:segment/effectketen/doelen/:doel', './beleid/effectketen/ketendoel.route.tsx'),
];
