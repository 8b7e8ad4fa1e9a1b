// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const evaluatiesRoutes: RouteConfigEntry[] = [
  route('beleid/evaluaties', './beleid/evaluatie/evaluaties.route.tsx'),
  route('beleid/evaluaties/nieuw', './beleid/evaluatie/nieuw.route.tsx'),
  route('beleid/evaluaties/:code', './beleid/evaluatie/evaluatie.route.tsx'),
  route('beleid/evaluaties/:code/plannen', './beleid/evaluatie/plannen.route.tsx'),
  route('beleid/evaluaties/:code/schrijven', './beleid/evaluatie/schrijven.route.tsx'),
  route('beleid/evaluaties/:code/rapport/:vorm', './beleid/evaluatie/evaluatierapport.route.ts'),
];
