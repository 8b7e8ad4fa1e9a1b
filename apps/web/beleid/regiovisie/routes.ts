// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

export const regiovisieRoutes: RouteConfigEntry[] = [
  route('beleid/regiovisie', './beleid/regiovisie/regiovisie.route.tsx'),
  route('beleid/regiovisie/afspraken/:nummer', './beleid/regiovisie/afspraak.route.tsx'),
  route('beleid/regiovisie/themas/:thema', './beleid/regiovisie/thema.route.tsx'),
  route('beleid/regiovisie/functies/:code', './beleid/regiovisie/functie.route.tsx'),
  route('beleid/regiovisie/basisfuncties/:gemeente', './beleid/regiovisie/team.route.tsx'),
  route('beleid/regiovisie/geraadpleegden/:code', './beleid/regiovisie/geraadpleegde.route.tsx'),
  route('beleid/regiovisie/versies/:versie', './beleid/regiovisie/versie.route.tsx'),
  route('beleid/regiovisie/rapporten/:bestand', './beleid/regiovisie/rapport.route.ts'),
];
