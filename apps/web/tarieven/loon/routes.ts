// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const loonRoutes: RouteConfigEntry[] = [
  route('tarieven/lonen', './tarieven/loon/lonen.route.tsx'),
  route('tarieven/lonen/bestanden/:bestand', './tarieven/loon/bestand.route.ts'),
  route('tarieven/lonen/inlezingen/:id', './tarieven/loon/inlezing.route.tsx'),
];
