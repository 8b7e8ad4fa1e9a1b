// SPDX-License-Identifier: EUPL-1.2
import { createHash } from 'node:crypto';
import { newId } from '#libs/kernel';
import type { ActContext } from '#platform/context';
import type { Dialoogmoment } from '../dialoogmoment.ts';
import { insertDialoogdocument } from './dialoogdocument.store.ts';

type Bestand = {
  readonly soort: 'verslag' | 'wijzigingsbrief';
  readonly naam: string;
  readonly mediatype: string;
  readonly inhoud: Uint8Array;
};

/** Keeps a report or letter with its hash. */
export const bewaarDialoogdocument = (
  { tx, nu }: ActContext,
  { verband, id }: Pick<Dialoogmoment, 'verband' | 'id'>,
  bestand: Bestand,
): Promise<void> =>
  insertDialoogdocument(tx, {
    ...bestand,
    verband,
    moment: id,
    id: newId(),
    sha256: createHash('sha256').update(bestand.inhoud).digest(),
    op: nu,
  });
