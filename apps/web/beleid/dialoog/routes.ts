// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const dialoogRoutes: RouteConfigEntry[] = [
  route('beleid/dialoog', './beleid/dialoog/dialogen.route.tsx'),
  route('beleid/dialoog/nieuw', './beleid/dialoog/plannen.route.tsx'),
  route('beleid/dialoog/bijeenkomsten/:id/agenda', './beleid/dialoog/agenda.route.ts'),
  route('beleid/dialoog/documenten/:id', './beleid/dialoog/document.route.ts'),
  route('beleid/dialoog/stukken/:id', './beleid/dialoog/stuk.route.tsx'),
  route('beleid/dialoog/stukken/:id/bestand', './beleid/dialoog/bestand.route.ts'),
  route('beleid/dialoog/stukken/:id/versie', './beleid/dialoog/versie.route.tsx'),
  route('beleid/dialoog/stukken/:id/reactie', './beleid/dialoog/reactie.route.tsx'),
  route('beleid/dialoog/:id', './beleid/dialoog/dialoogmoment.route.tsx'),
  route('beleid/dialoog/:id/bewerken', './beleid/dialoog/bewerken.route.tsx'),
  route('beleid/dialoog/:id/bijeenkomst/:bijeenkomst?', './beleid/dialoog/bijeenkomst.route.tsx'),
  route('beleid/dialoog/:id/genodigden', './beleid/dialoog/genodigden.route.tsx'),
  route('beleid/dialoog/:id/stuk', './beleid/dialoog/stuk-nieuw.route.tsx'),
  route('beleid/dialoog/:id/reacties', './beleid/dialoog/reacties.route.tsx'),
  route('beleid/dialoog/:id/publicatie', './beleid/dialoog/publicatie.route.tsx'),
];
