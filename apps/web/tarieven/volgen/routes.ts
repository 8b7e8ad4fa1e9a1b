// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const volgRoutes: RouteConfigEntry[] = [
  route('tarieven/lijsten', './tarieven/volgen/lijsten.route.tsx'),
  route('tarieven/lijsten/:lijst', './tarieven/volgen/lijst.route.tsx'),
  route('tarieven/volgen/:contract', './tarieven/volgen/contract.route.tsx'),
];
