// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';
import { dialoogRoutes } from './dialoog/routes.ts';
import { effectketenRoutes } from './effectketen/routes.ts';
import { evaluatiesRoutes } from './evaluatie/routes.ts';
import { instrumentenRoutes } from './instrument/routes.ts';
import { jaarprogrammaRoutes } from './jaarprogramma/routes.ts';
import { motiesRoutes } from './motie/routes.ts';
import { ontwikkelopgavenRoutes } from './ontwikkelopgave/routes.ts';
import { regiovisieRoutes } from './regiovisie/routes.ts';
import { segmentRoutes } from './segment/routes.ts';

export const beleidRoutes: RouteConfigEntry[] = [
  route('beleid', './beleid/beleid.route.tsx'),
  route('beleid/doelen/:code', './beleid/doel.route.tsx'),
  route('beleid/contracten/:code', './beleid/contract.route.tsx'),
  ...instrumentenRoutes,
  ...regiovisieRoutes,
  route('beleid/kernbedingen/nieuw', './beleid/kernbeding/nieuw.route.tsx'),
  route('beleid/kernbedingen/:code', './beleid/kernbeding/kernbeding.route.tsx'),
  route('beleid/kernbedingen/:code/bewerken', './beleid/kernbeding/bewerken.route.tsx'),
  ...effectketenRoutes,
  ...segmentRoutes,
  ...motiesRoutes,
  ...evaluatiesRoutes,
  ...dialoogRoutes,
  ...jaarprogrammaRoutes,
  ...ontwikkelopgavenRoutes,
];
