// SPDX-License-Identifier: EUPL-1.2
import { type RouteConfigEntry, route } from '@react-router/dev/routes';

/** Segments with their papers, and the two registers that go with them. */
export const segmentRoutes: RouteConfigEntry[] = [
  route('beleid/segmenten', './beleid/segment/segmenten.route.tsx'),
  route('beleid/segmentkoppen', './beleid/segment/koppen.route.tsx'),
  route('beleid/segmenten/:segment', './beleid/segment/segment.route.tsx'),
  route('beleid/segmenten/:segment/plan', './beleid/segment/plan.route.tsx'),
  route('beleid/segmenten/:segment/memo', './beleid/segment/memo.route.tsx'),
  route('beleid/segmentmemos/:bestand', './beleid/segment/memo-bestand.route.ts'),
  route('beleid/randvoorwaarden', './beleid/randvoorwaarde/randvoorwaarden.route.tsx'),
  route('beleid/randvoorwaarden/nieuw', './beleid/randvoorwaarde/nieuw.route.tsx'),
  route('beleid/randvoorwaarden/:code', './beleid/randvoorwaarde/randvoorwaarde.route.tsx'),
  route('beleid/randvoorwaarden/:code/bewerken', './beleid/randvoorwaarde/bewerken.route.tsx'),
  route('beleid/onderwerpen', './beleid/onderwerp/onderwerpen.route.tsx'),
  route('beleid/onderwerpen/nieuw', './beleid/onderwerp/nieuw.route.tsx'),
  route('beleid/onderwerpen/:code', './beleid/onderwerp/onderwerp.route.tsx'),
];
