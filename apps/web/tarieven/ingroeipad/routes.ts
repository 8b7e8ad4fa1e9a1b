// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const padRoutes: RouteConfigEntry[] = [
  route('tarieven/ingroeipaden', './tarieven/ingroeipad/paden.route.tsx'),
  route('tarieven/ingroeipaden/nieuw', './tarieven/ingroeipad/nieuw.route.tsx'),
  route('tarieven/ingroeipaden/:id', './tarieven/ingroeipad/pad.route.tsx'),
];
