// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const prijsopbouwRoutes: RouteConfigEntry[] = [
  route('tarieven/prijsopbouwen', './tarieven/prijsopbouw/prijsopbouwen.route.tsx'),
  route('tarieven/prijsopbouwen/:id', './tarieven/prijsopbouw/prijsopbouw.route.tsx'),
  route('tarieven/:id/prijsopbouw', './tarieven/prijsopbouw/voorleggen.route.tsx'),
];
