// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const instrumentenRoutes: RouteConfigEntry[] = [
  route('beleid/instrumenten', './beleid/instrument/instrumenten.route.tsx'),
  route('beleid/contracten/:code/uitproberen', './beleid/instrument/uitproberen.route.tsx'),
  route('beleid/keuzevoorstellen/:id', './beleid/instrument/keuzevoorstel.route.tsx'),
];
