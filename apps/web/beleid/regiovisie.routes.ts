// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const regiovisieRoutes: RouteConfigEntry[] = [
  route('beleid/regiovisie', './beleid/regiovisie.route.tsx'),
  route('beleid/regiovisie/afspraken/:nummer', './beleid/visie-afspraak.route.tsx'),
  route('beleid/regiovisie/themas/:thema', './beleid/visie-thema.route.tsx'),
  route('beleid/regiovisie/functies/:code', './beleid/visie-functie.route.tsx'),
  route('beleid/regiovisie/basisfuncties/:gemeente', './beleid/visie-team.route.tsx'),
  route('beleid/regiovisie/geraadpleegden/:code', './beleid/visie-geraadpleegde.route.tsx'),
  route('beleid/regiovisie/versies/:versie', './beleid/visie-versie.route.tsx'),
  route('beleid/regiovisie/rapporten/:bestand', './beleid/visie-rapport.route.ts'),
];
