// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';
import { differentiatieRoutes } from './differentiatie/routes.ts';
import { indexatieRoutes } from './indexatie/routes.ts';
import { padRoutes } from './ingroeipad/routes.ts';
import { loonRoutes } from './loon/routes.ts';
import { prijsopbouwRoutes } from './prijsopbouw/routes.ts';
import { volgRoutes } from './volgen/routes.ts';

export const tarievenRoutes: RouteConfigEntry[] = [
  route('tarieven', './tarieven/tarieven.route.tsx'),
  route('tarieven/bestanden/:bestand', './tarieven/bestand.route.ts'),
  route('tarieven/motiveringen/:bestand', './tarieven/motivering.route.ts'),
  route('tarieven/kostprijzen/:id', './tarieven/kostprijs.route.tsx'),
  route('tarieven/voorstellen/:id', './tarieven/voorstel.route.tsx'),
  route('tarieven/voorstellen/:id/bewijs', './tarieven/bewijs.route.tsx'),
  route('tarieven/rekenbases/:product', './tarieven/rekenbasis/rekenbasis.route.tsx'),
  ...indexatieRoutes,
  ...loonRoutes,
  ...differentiatieRoutes,
  ...volgRoutes,
  ...prijsopbouwRoutes,
  ...padRoutes,
  route('tarieven/:id', './tarieven/tarief.route.tsx'),
  route('tarieven/:id/wijzigen', './tarieven/wijziging.route.tsx'),
];
