// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const inkoopRoutes: RouteConfigEntry[] = [
  route('inkoop', './inkoop/procedures.route.tsx'),
  route('inkoop/procedures/nieuw', './inkoop/procedure-nieuw.route.tsx'),
  route('inkoop/procedures/:id', './inkoop/procedure.route.tsx'),
  route('inkoop/procedures/:id/inschrijven/:stap?/:criterium?', './inkoop/inschrijven.route.tsx'),
  route('inkoop/inschrijvingen/:id', './inkoop/inschrijving.route.tsx'),
  route('inkoop/inschrijvingen/:id/ontvangstbewijs', './inkoop/ontvangstbewijs.route.tsx'),
  route('inkoop/inschrijvingen/:id/besluit', './inkoop/toelating.route.tsx'),
  route('inkoop/bewijsstukken/:id', './inkoop/bewijsstuk.route.ts'),
  route('inkoop/documenten/:id', './inkoop/procedure-document.route.ts'),
];
