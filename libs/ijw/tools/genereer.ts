// SPDX-License-Identifier: EUPL-1.2
// Writes the *.gen.ts files of structuur/ from the published facts. From the root of the project:
//   node libs/ijw/tools/genereer.ts
// It reads ../shared/ijw, which is not part of the repository.
import { writeFileSync } from 'node:fs';
import { bestanden } from './gegenereerd.ts';

for (const [naam, tekst] of bestanden('../shared/ijw'))
  writeFileSync(new URL(`../structuur/${naam}`, import.meta.url), tekst);
