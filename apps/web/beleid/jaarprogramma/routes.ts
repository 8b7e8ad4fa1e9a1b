// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const jaarprogrammaRoutes: RouteConfigEntry[] = [
  route('beleid/jaarprogramma', './beleid/jaarprogramma/lijst.route.tsx'),
  route('beleid/jaarprogramma/bestanden/:bestand', './beleid/jaarprogramma/bestand.route.ts'),
  route('beleid/jaarprogramma/:jaar', './beleid/jaarprogramma/jaar.route.tsx'),
  route('beleid/jaarprogramma/:jaar/posten/:code', './beleid/jaarprogramma/post.route.tsx'),
  route('beleid/jaarprogramma/:jaar/verdeelsleutel', './beleid/jaarprogramma/sleutel.route.tsx'),
  route('beleid/jaarprogramma/:jaar/proberen', './beleid/jaarprogramma/proberen.route.tsx'),
  route('beleid/jaarprogramma/:jaar/rapportage', './beleid/jaarprogramma/rapportage.route.tsx'),
];
