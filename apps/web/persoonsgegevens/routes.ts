// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const persoonsgegevensRoutes: RouteConfigEntry[] = [
  route('persoonsgegevens', './persoonsgegevens/leeslog.route.tsx'),
  route('persoonsgegevens/leeslog.csv', './persoonsgegevens/uitvoer.route.ts'),
  route('persoonsgegevens/inzage', './persoonsgegevens/inzage.route.tsx'),
  route('persoonsgegevens/noodtoegang', './persoonsgegevens/noodtoegangen.route.tsx'),
  route('persoonsgegevens/noodtoegang/:id', './persoonsgegevens/noodtoegang.route.tsx'),
  route('persoonsgegevens/bewaren', './persoonsgegevens/bewaren.route.tsx'),
  route('persoonsgegevens/bewaren/:id', './persoonsgegevens/wisopdracht.route.tsx'),
];
