// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const indexatieRoutes: RouteConfigEntry[] = [
  route('tarieven/indexatie', './tarieven/indexatie/overzicht.route.tsx'),
  route('tarieven/indexatie/bestanden/:bestand', './tarieven/indexatie/bestand.route.ts'),
  route('tarieven/indexatie/werkbladen/:werkblad', './tarieven/indexatie/werkblad.route.ts'),
  route('tarieven/indexatie/jaren/:jaar', './tarieven/indexatie/nieuw.route.tsx'),
  route('tarieven/indexatie/:id', './tarieven/indexatie/indexatie.route.tsx'),
];
