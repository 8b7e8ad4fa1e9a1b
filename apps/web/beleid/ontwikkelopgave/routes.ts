// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const ontwikkelopgavenRoutes: RouteConfigEntry[] = [
  route('beleid/ontwikkelopgaven', './beleid/ontwikkelopgave/ontwikkelopgaven.route.tsx'),
  route('beleid/ontwikkelopgaven/nieuw', './beleid/ontwikkelopgave/nieuw.route.tsx'),
  route('beleid/ontwikkelopgaven/:code', './beleid/ontwikkelopgave/ontwikkelopgave.route.tsx'),
  route('beleid/ontwikkelopgaven/:code/bewerken', './beleid/ontwikkelopgave/bewerken.route.tsx'),
  route('beleid/ontwikkelopgaven/:code/toetsen', './beleid/ontwikkelopgave/toetsen.route.tsx'),
  route('beleid/pilots/:code', './beleid/ontwikkelopgave/pilot.route.tsx'),
];
